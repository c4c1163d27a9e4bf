using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OverdueHelper.Persistence.Configurations;

/// <summary>Keeps rows as they were first saved.</summary>
internal static class WrittenOnce
{
    /// <summary>Makes a save that changes a row throw instead of rewriting what happened.</summary>
    public static void IsWrittenOnce<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        foreach (var property in builder.Metadata.GetProperties().Where(property => !property.IsPrimaryKey()))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Persistence;

/// <summary>Puts the filter and the keys of ownership on every entity, so that no configuration can forget them.</summary>
internal static class GrantedRows
{
    /// <summary>The filter that hides other people's rows.</summary>
    public const string FilterName = "Granted";

    public static void Guard(ModelBuilder builder, Expression<Func<object, bool>> ofMyCases, Expression<Func<object, bool>> ofMine)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(IsOurs).ToList())
        {
            var entity = builder.Entity(type.ClrType);
            if (typeof(ICaseRow).IsAssignableFrom(type.ClrType))
            {
                BindTo(entity, nameof(ICaseRow.CaseId), ofMyCases);
                entity.HasOne(typeof(CaseFile)).WithMany().HasForeignKey(nameof(ICaseRow.CaseId)).OnDelete(DeleteBehavior.Cascade);
            }
            else if (typeof(IUserRow).IsAssignableFrom(type.ClrType))
            {
                BindTo(entity, nameof(IUserRow.UserId), ofMine);
            }

            if (typeof(IVersioned).IsAssignableFrom(type.ClrType))
            {
                entity.Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }

            // Our ids are made with the form. A generated key would turn an unknown row with an id into an update.
            foreach (var id in type.FindPrimaryKey()?.Properties.Where(property => property.ClrType == typeof(Guid)) ?? [])
            {
                id.ValueGenerated = ValueGenerated.Never;
            }
        }
    }

    private static bool IsOurs(IReadOnlyEntityType type) => type.ClrType.Assembly == typeof(CaseFile).Assembly && !type.IsOwned();

    private static void BindTo(EntityTypeBuilder entity, string owner, Expression<Func<object, bool>> filter)
    {
        var row = Expression.Parameter(entity.Metadata.ClrType, "row");
        var body = ReplacingExpressionVisitor.Replace(filter.Parameters[0], row, filter.Body);
        entity.HasQueryFilter(FilterName, Expression.Lambda(body, row));

        // As a concurrency token the owner stands in the WHERE of every UPDATE and DELETE: a row attached under a
        // false owner matches nothing. Afterwards it never changes.
        var property = entity.Property(owner).IsConcurrencyToken().Metadata;
        if (!property.IsKey())
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}

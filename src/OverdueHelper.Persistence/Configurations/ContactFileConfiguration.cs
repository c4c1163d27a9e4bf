using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class ContactFileConfiguration : IEntityTypeConfiguration<ContactFile>, IEntityTypeConfiguration<ContactFileContent>, IEntityTypeConfiguration<ContactFileChange>
{
    private const int Sha256Digits = 64;

    public void Configure(EntityTypeBuilder<ContactFile> builder)
    {
        builder.Property(row => row.Name).HasMaxLength(ContactFile.NameLength);
        builder.Property(row => row.Sha256).HasMaxLength(Sha256Digits).IsFixedLength();
        builder.HasIndex(row => row.EntryId);
        builder.HasOne<ContactEntry>().WithMany().HasForeignKey(row => row.EntryId).OnDelete(DeleteBehavior.Cascade);

        // Only the contact it belongs to is said later, once.
        WriteOnce(builder.Metadata.GetProperties().Where(property => property.Name != nameof(ContactFile.EntryId)));
    }

    public void Configure(EntityTypeBuilder<ContactFileContent> builder)
    {
        builder.HasOne<ContactFile>().WithOne().HasForeignKey<ContactFileContent>(row => row.Id).OnDelete(DeleteBehavior.Cascade);
        WriteOnce(builder.Metadata.GetProperties());
    }

    public void Configure(EntityTypeBuilder<ContactFileChange> builder)
    {
        builder.HasIndex(row => row.FileId);
        builder.HasOne<ContactFile>().WithMany().HasForeignKey(row => row.FileId).OnDelete(DeleteBehavior.Cascade);
        WriteOnce(builder.Metadata.GetProperties());
    }

    private static void WriteOnce(IEnumerable<IMutableProperty> properties)
    {
        foreach (var property in properties.Where(property => !property.IsPrimaryKey()))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}

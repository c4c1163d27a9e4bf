using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class LoanEntryConfiguration : IEntityTypeConfiguration<LoanEntry>
{
    public void Configure(EntityTypeBuilder<LoanEntry> builder)
    {
        builder.Property(row => row.Note).HasMaxLength(LoanEntry.NoteLength);
        builder.Property(row => row.EnteredBy).HasMaxLength(450);
        builder.HasIndex(row => new { row.LoanId, row.Sequence }).IsUnique();
        builder.HasOne<Loan>().WithMany().HasForeignKey(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);

        // Written down once: a correction is another entry, so that what stood before stays.
        foreach (var property in builder.Metadata.GetProperties().Where(property => !property.IsPrimaryKey()))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class LoanEntryConfiguration : IEntityTypeConfiguration<LoanEntry>
{
    public void Configure(EntityTypeBuilder<LoanEntry> builder)
    {
        builder.Property(row => row.Note).HasMaxLength(LoanEntry.NoteLength);
        builder.HasIndex(row => new { row.LoanId, row.Sequence }).IsUnique();
        builder.HasOne<Loan>().WithMany().HasForeignKey(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);
    }
}

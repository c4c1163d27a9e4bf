using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class SectionReasonConfiguration : IEntityTypeConfiguration<SectionReason>
{
    public void Configure(EntityTypeBuilder<SectionReason> builder)
    {
        builder.HasKey(row => new { row.SheetId, row.Section });
        builder.Property(row => row.Text).HasMaxLength(BudgetEntry.NoteLength);
        builder.HasOne<BudgetSheet>().WithMany().HasForeignKey(row => row.SheetId).OnDelete(DeleteBehavior.Cascade);
    }
}

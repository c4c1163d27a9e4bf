using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class BudgetEntryConfiguration : IEntityTypeConfiguration<BudgetEntry>
{
    public void Configure(EntityTypeBuilder<BudgetEntry> builder)
    {
        builder.Ignore(row => row.Line);
        builder.Property(row => row.Name).HasMaxLength(BudgetEntry.NameLength);
        builder.Property(row => row.Whose).HasMaxLength(BudgetEntry.NameLength);
        builder.Property(row => row.Note).HasMaxLength(BudgetEntry.NoteLength);
        builder.HasOne<BudgetSheet>().WithMany().HasForeignKey(row => row.SheetId).OnDelete(DeleteBehavior.Cascade);
    }
}

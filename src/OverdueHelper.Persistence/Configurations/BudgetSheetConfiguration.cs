using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class BudgetSheetConfiguration : IEntityTypeConfiguration<BudgetSheet>
{
    public void Configure(EntityTypeBuilder<BudgetSheet> builder)
    {
        // Two screens that start the next statement in the same instant get one.
        builder.HasIndex(row => new { row.CaseId, row.Number }).IsUnique();
    }
}

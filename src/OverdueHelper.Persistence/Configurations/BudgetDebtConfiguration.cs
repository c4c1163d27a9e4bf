using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class BudgetDebtConfiguration : IEntityTypeConfiguration<BudgetDebt>
{
    public void Configure(EntityTypeBuilder<BudgetDebt> builder)
    {
        builder.Ignore(row => row.Debt);
        builder.Property(row => row.Name).HasMaxLength(BudgetEntry.NameLength);
    }
}

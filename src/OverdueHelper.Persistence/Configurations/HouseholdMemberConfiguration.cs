using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class HouseholdMemberConfiguration : IEntityTypeConfiguration<HouseholdMember>
{
    public void Configure(EntityTypeBuilder<HouseholdMember> builder)
    {
        builder.Property(row => row.Name).HasMaxLength(BudgetEntry.NameLength);
        builder.Property(row => row.DependsOn).HasMaxLength(BudgetEntry.NameLength);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CashPlanConfiguration : IEntityTypeConfiguration<CashPlan>
{
    public void Configure(EntityTypeBuilder<CashPlan> builder) => builder.HasKey(row => row.CaseId);
}

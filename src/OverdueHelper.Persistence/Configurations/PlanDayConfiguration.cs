using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class PlanDayConfiguration : IEntityTypeConfiguration<PlanDay>
{
    public void Configure(EntityTypeBuilder<PlanDay> builder)
    {
        builder.HasKey(row => new { row.LoanId, row.Number });
        builder.HasIndex(row => new { row.CaseId, row.On });
        builder.HasOne<Loan>().WithMany().HasForeignKey(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);
    }
}

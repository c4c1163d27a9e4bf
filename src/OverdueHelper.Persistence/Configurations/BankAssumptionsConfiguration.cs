using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class BankAssumptionsConfiguration : IEntityTypeConfiguration<BankAssumptions>
{
    public void Configure(EntityTypeBuilder<BankAssumptions> builder)
    {
        builder.HasKey(row => row.LoanId);
        builder.Property(row => row.Threshold).HasPrecision(18, 9);
        builder.Property(row => row.YearlyDiscountRate).HasPrecision(18, 9);
        builder.Property(row => row.FailureShare).HasPrecision(18, 9);
        builder.Property(row => row.CureShare).HasPrecision(18, 9);
        builder.Property(row => row.RecoveryShare).HasPrecision(18, 9);
        builder.Property(row => row.CollateralHaircut).HasPrecision(18, 9);
        builder.Property(row => row.AgencyFee).HasPrecision(18, 9);
        builder.Property(row => row.MonthlyRecoveryDecay).HasPrecision(18, 9);
        builder.HasOne<Loan>().WithOne().HasForeignKey<BankAssumptions>(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class LoanConfiguration : IEntityTypeConfiguration<Loan>
{
    public void Configure(EntityTypeBuilder<Loan> builder)
    {
        builder.Property(row => row.ReferenceEnding).HasMaxLength(Loan.ReferenceLength);
        builder.Property(row => row.YearlyRate).HasPrecision(18, 9);
        builder.Property(row => row.RulePackId).HasMaxLength(Loan.RulePackIdLength);
        builder.Property(row => row.DefaultInterestValue).HasPrecision(18, 9);
        builder.Property(row => row.MinimumShare).HasPrecision(18, 9);
        builder.Ignore(row => row.IsCreditLine);
        builder.HasOne<Lender>().WithMany().HasForeignKey(row => row.LenderId).OnDelete(DeleteBehavior.NoAction);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

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
        builder.Property(row => row.Growth).HasPrecision(18, 9);

        // Loans from before these columns were added are as they were: the values a loan has when nothing is chosen.
        builder.Property(row => row.Roll).HasDefaultValue(DueDateRoll.None);
        builder.Property(row => row.Rounding).HasDefaultValue(MidpointRounding.ToEven);
        builder.Property(row => row.Excess).HasDefaultValue(ExcessPolicy.NextInstalment);
        builder.Property(row => row.CustomDirection).HasDefaultValue(AllocationDirection.Horizontal);
        builder.Property(row => row.InstalmentMultiple).HasDefaultValue(1);
        builder.Property(row => row.Steps).HasDefaultValueSql("'[]'");
        builder.Property(row => row.CustomOrder).HasDefaultValueSql("'[]'");
        builder.Ignore(row => row.IsCreditLine);
        builder.HasOne<Lender>().WithMany().HasForeignKey(row => row.LenderId).OnDelete(DeleteBehavior.NoAction);
    }
}

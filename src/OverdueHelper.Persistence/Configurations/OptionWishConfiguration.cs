using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class OptionWishConfiguration : IEntityTypeConfiguration<OptionWish>
{
    public void Configure(EntityTypeBuilder<OptionWish> builder)
    {
        builder.HasKey(row => row.LoanId);
        builder.Property(row => row.ProgrammeRate).HasPrecision(18, 9);
        builder.HasOne<Loan>().WithOne().HasForeignKey<OptionWish>(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);
    }
}

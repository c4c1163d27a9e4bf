using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.HasKey(row => row.LoanId);
        builder.Property(row => row.YearlyRate).HasPrecision(18, 9);
        builder.Ignore(row => row.Terms);
        builder.HasOne<Loan>().WithOne().HasForeignKey<Proposal>(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);
    }
}

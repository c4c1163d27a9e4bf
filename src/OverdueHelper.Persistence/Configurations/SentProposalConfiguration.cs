using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class SentProposalConfiguration : IEntityTypeConfiguration<SentProposal>
{
    public void Configure(EntityTypeBuilder<SentProposal> builder)
    {
        builder.Property(row => row.ContentHash).HasMaxLength(SentProposal.HashLength);
        builder.Ignore(row => row.Terms);
        builder.ComplexProperty(row => row.Figures, figures => figures.Property(row => row.LossShare).HasPrecision(18, 9));
        builder.HasIndex(row => new { row.LoanId, row.Number }).IsUnique();
        builder.HasOne<Loan>().WithMany().HasForeignKey(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);
        builder.IsWrittenOnce();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class BorrowerSentenceConfiguration : IEntityTypeConfiguration<BorrowerSentence>
{
    public void Configure(EntityTypeBuilder<BorrowerSentence> builder)
    {
        builder.HasKey(row => new { row.LenderId, row.Criterion });
        builder.Property(row => row.Text).HasMaxLength(BorrowerSentence.TextLength);
        builder.HasOne<Lender>().WithMany().HasForeignKey(row => row.LenderId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CounterOfferConfiguration : IEntityTypeConfiguration<CounterOffer>
{
    public void Configure(EntityTypeBuilder<CounterOffer> builder)
    {
        builder.Property(row => row.Words).HasMaxLength(CounterOffer.WordsLength);
        builder.Ignore(row => row.Terms);
        builder.ComplexProperty(row => row.Figures, figures => figures.Property(row => row.LossShare).HasPrecision(18, 9));
        builder.HasIndex(row => row.VersionId);
        builder.HasOne<SentProposal>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.IsWrittenOnce();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class LenderFactConfiguration : IEntityTypeConfiguration<LenderFact>
{
    public void Configure(EntityTypeBuilder<LenderFact> builder)
    {
        builder.Property(row => row.Text).HasMaxLength(LenderFact.TextLength);
        builder.Property(row => row.Source).HasMaxLength(LenderFact.SourceLength);
        builder.HasIndex(row => row.LenderId);
        builder.HasOne<Lender>().WithMany().HasForeignKey(row => row.LenderId).OnDelete(DeleteBehavior.Cascade);
    }
}

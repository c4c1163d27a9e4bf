using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class LenderConfiguration : IEntityTypeConfiguration<Lender>
{
    public void Configure(EntityTypeBuilder<Lender> builder)
    {
        builder.Property(row => row.Name).HasMaxLength(Lender.NameLength);
        builder.Property(row => row.HardshipAddress).HasMaxLength(Lender.AddressLength);
        builder.Property(row => row.AddressSource).HasMaxLength(LenderFact.SourceLength);
    }
}

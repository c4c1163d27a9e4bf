using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CurrencyRateConfiguration : IEntityTypeConfiguration<CurrencyRate>
{
    public void Configure(EntityTypeBuilder<CurrencyRate> builder)
    {
        builder.Ignore(row => row.Entered);
        builder.Property(row => row.Rate).HasPrecision(18, CurrencyRate.Decimals);
        builder.Property(row => row.Source).HasMaxLength(CurrencyRate.SourceLength);

        // Two rates for one pair would leave open which one counts.
        builder.HasIndex(row => new { row.CaseId, row.From, row.To }).IsUnique();
    }
}

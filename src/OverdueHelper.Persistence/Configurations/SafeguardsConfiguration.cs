using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class SafeguardsConfiguration : IEntityTypeConfiguration<Safeguards>
{
    public void Configure(EntityTypeBuilder<Safeguards> builder)
    {
        builder.HasKey(row => row.CaseId);
        builder.Ignore(row => row.IsComplete);
    }
}

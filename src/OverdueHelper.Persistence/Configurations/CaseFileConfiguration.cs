using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CaseFileConfiguration : IEntityTypeConfiguration<CaseFile>
{
    public void Configure(EntityTypeBuilder<CaseFile> builder)
    {
        builder.ToTable("Cases");
        builder.Property(file => file.Name).HasMaxLength(CaseFile.NameLength);
        builder.Property(file => file.Country).HasMaxLength(2).IsFixedLength();
    }
}

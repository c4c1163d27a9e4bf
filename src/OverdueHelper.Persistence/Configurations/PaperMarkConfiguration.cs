using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class PaperMarkConfiguration : IEntityTypeConfiguration<PaperMark>
{
    public void Configure(EntityTypeBuilder<PaperMark> builder)
    {
        builder.HasKey(row => new { row.CaseId, row.Paper });
        builder.Property(row => row.Paper).HasMaxLength(PaperMark.KeyLength);
    }
}

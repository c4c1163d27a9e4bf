using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class ContactRhythmConfiguration : IEntityTypeConfiguration<ContactRhythm>
{
    public void Configure(EntityTypeBuilder<ContactRhythm> builder)
    {
        builder.HasKey(row => row.CaseId);
        builder.Ignore(row => row.Quiet);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Drafts;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CaseLookConfiguration : IEntityTypeConfiguration<CaseLook>
{
    public void Configure(EntityTypeBuilder<CaseLook> builder)
    {
        builder.ToTable("Looks");
        builder.HasKey(look => new { look.CaseId, look.UserId, look.On });
        builder.Property(look => look.UserId).HasMaxLength(Draft.UserIdLength);
        builder.Property(look => look.Name).HasMaxLength(CaseInvitation.NameLength);
    }
}

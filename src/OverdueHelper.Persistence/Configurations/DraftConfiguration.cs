using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Drafts;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.HasKey(draft => new { draft.CaseId, draft.UserId, draft.Field });
        builder.Property(draft => draft.UserId).HasMaxLength(Draft.UserIdLength);
        builder.Property(draft => draft.Field).HasMaxLength(Draft.FieldLength);
    }
}

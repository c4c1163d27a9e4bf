using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CaseMemberConfiguration : IEntityTypeConfiguration<CaseMember>
{
    public void Configure(EntityTypeBuilder<CaseMember> builder)
    {
        // As a view it has no table of its own and cannot be saved.
        builder.ToView("Grants");
        builder.HasKey(member => new { member.CaseId, member.UserId });
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CaseGrantConfiguration : IEntityTypeConfiguration<CaseGrant>
{
    public void Configure(EntityTypeBuilder<CaseGrant> builder)
    {
        builder.ToTable("Grants");
        builder.HasKey(grant => new { grant.CaseId, grant.UserId });
        builder.HasIndex(grant => new { grant.UserId, grant.State, grant.CaseId });
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(grant => grant.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(grant => grant.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

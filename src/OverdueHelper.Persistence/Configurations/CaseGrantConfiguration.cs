using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CaseGrantConfiguration : IEntityTypeConfiguration<CaseGrant>
{
    public void Configure(EntityTypeBuilder<CaseGrant> builder)
    {
        builder.ToTable("Grants");
        builder.HasKey(grant => new { grant.CaseId, grant.UserId });
        builder.Property(grant => grant.Name).HasMaxLength(CaseInvitation.NameLength);
        builder.Property(grant => grant.From).HasMaxLength(CaseInvitation.NameLength);

        // A grant attached as more than it is matches nothing, and of two changes at once the second is told.
        builder.Property(grant => grant.Role).IsConcurrencyToken();
        builder.Property(grant => grant.State).IsConcurrencyToken();
        builder.Property(grant => grant.ExpiresOn).IsConcurrencyToken();
        builder.HasIndex(grant => new { grant.UserId, grant.State, grant.CaseId });
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(grant => grant.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(grant => grant.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CaseInvitationConfiguration : IEntityTypeConfiguration<CaseInvitation>
{
    public void Configure(EntityTypeBuilder<CaseInvitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(invitation => invitation.Name).HasMaxLength(CaseInvitation.NameLength);
        builder.Property(invitation => invitation.From).HasMaxLength(CaseInvitation.NameLength);
        builder.HasIndex(invitation => invitation.CodeHash).IsUnique();

        // Whoever takes it up takes what the owner offered, once: all of it stands in the WHERE of the deletion that uses it up.
        builder.Property(invitation => invitation.CaseId).IsConcurrencyToken();
        builder.Property(invitation => invitation.CodeHash).HasMaxLength(CaseInvitation.HashLength).IsConcurrencyToken();
        builder.Property(invitation => invitation.Role).IsConcurrencyToken();
        builder.Property(invitation => invitation.ExpiresOn).IsConcurrencyToken();
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(invitation => invitation.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}

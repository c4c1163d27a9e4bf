using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class ProposalStepConfiguration : IEntityTypeConfiguration<ProposalStep>
{
    public void Configure(EntityTypeBuilder<ProposalStep> builder)
    {
        builder.Property(row => row.Who).HasMaxLength(ProposalStep.WhoLength);
        builder.Property(row => row.Note).HasMaxLength(ProposalStep.NoteLength);
        builder.Property(row => row.LoggedBy).HasMaxLength(450);

        // Two steps from the same state at once: the index lets one through, and the other is read anew.
        builder.HasIndex(row => new { row.VersionId, row.Sequence }).IsUnique();
        builder.HasOne<SentProposal>().WithMany().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.IsWrittenOnce();
    }
}

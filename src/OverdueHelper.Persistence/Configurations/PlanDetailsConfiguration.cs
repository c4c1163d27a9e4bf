using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class PlanDetailsConfiguration : IEntityTypeConfiguration<PlanDetails>
{
    public void Configure(EntityTypeBuilder<PlanDetails> builder)
    {
        builder.HasKey(row => row.LenderId);
        builder.Property(row => row.Place).HasMaxLength(PlanDetails.ShortLength);
        builder.Property(row => row.StressReason).HasMaxLength(PlanDetails.StressReasonLength);
        builder.Property(row => row.SignedBy).HasMaxLength(PlanDetails.ShortLength);
        builder.Property(row => row.Addressee).HasMaxLength(PlanDetails.AddresseeLength);
        builder.Property(row => row.Language).HasMaxLength(PlanDetails.LanguageLength);
        builder.Property(row => row.PrintedHash).HasMaxLength(PlanDetails.HashLength);
        builder.HasOne<Lender>().WithOne().HasForeignKey<PlanDetails>(row => row.LenderId).OnDelete(DeleteBehavior.Cascade);
    }
}

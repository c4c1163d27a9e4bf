using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class ContactThreadConfiguration : IEntityTypeConfiguration<ContactThread>
{
    public void Configure(EntityTypeBuilder<ContactThread> builder)
    {
        builder.Property(row => row.Matter).HasMaxLength(ContactThread.MatterLength);
        builder.Property(row => row.StepWhat).HasMaxLength(NextStep.TextLength);
        builder.Ignore(row => row.Step);
        builder.HasIndex(row => new { row.CaseId, row.StepDueOn });
        builder.HasOne<Lender>().WithMany().HasForeignKey(row => row.LenderId).OnDelete(DeleteBehavior.NoAction);

        // The last wall: an open matter has one step with every part, a settled one has none.
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_ContactThread_OneStep",
            """
            ("ClosedOn" IS NULL) = ("StepDueOn" IS NOT NULL) AND ("StepDueOn" IS NULL) = ("StepBy" IS NULL)
            AND ("StepDueOn" IS NULL) = ("StepWhat" IS NULL) AND ("StepDueOn" IS NULL) = ("StepSince" IS NULL)
            """));
    }
}

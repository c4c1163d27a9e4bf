using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Drafts;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.Property(row => row.UserId).HasMaxLength(Draft.UserIdLength);
        builder.Property(row => row.Address).HasMaxLength(ReminderSettings.AddressLength);
        builder.Property(row => row.MessageId).HasMaxLength(Reminder.MessageIdLength);

        // What one process is sending another does not change.
        builder.Property(row => row.State).IsConcurrencyToken();
        builder.Property(row => row.NextTryAt).IsConcurrencyToken();
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);

        // One e-mail a person and day. Confirmations have no day, and both databases take two of them as different.
        builder.HasIndex(row => new { row.UserId, row.On }).IsUnique();
        builder.HasIndex(row => row.MessageId).IsUnique();
        builder.HasIndex(row => new { row.State, row.NextTryAt });
    }
}

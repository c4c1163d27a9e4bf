using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Drafts;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class ReminderSettingsConfiguration : IEntityTypeConfiguration<ReminderSettings>
{
    public void Configure(EntityTypeBuilder<ReminderSettings> builder)
    {
        builder.HasKey(row => row.UserId);
        builder.Property(row => row.UserId).HasMaxLength(Draft.UserIdLength);
        builder.Property(row => row.Address).HasMaxLength(ReminderSettings.AddressLength);
        builder.Property(row => row.ConfirmSecret).HasMaxLength(ReminderSettings.SecretLength);
        builder.Property(row => row.StopSecret).HasMaxLength(ReminderSettings.SecretLength);
        builder.Property(row => row.Zone).HasMaxLength(ReminderSettings.ZoneLength);
        builder.Property(row => row.Language).HasMaxLength(ReminderSettings.LanguageLength);
        builder.Ignore(row => row.Quiet);
        builder.HasOne<IdentityUser>().WithOne().HasForeignKey<ReminderSettings>(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.ConfirmSecret).IsUnique();
        builder.HasIndex(row => row.StopSecret).IsUnique();
    }
}

using MailKit.Security;
using OverdueHelper.Application.Reminders;
using Quartz;

namespace OverdueHelper.Web.Features.Reminders;

/// <summary>How this installation sends e-mail, from its settings, and the rounds in which it does. Without a way out there are no rounds.</summary>
internal static class ReminderServices
{
    /// <summary>Adds them. While developing, without other settings, e-mail is written into a folder in the data folder.</summary>
    public static WebApplicationBuilder AddReminders(this WebApplicationBuilder builder)
    {
        var options = Read(builder.Configuration.GetSection("Mail"), builder.Environment, builder.Configuration["Data:Folder"]).Checked();
        builder.Services.AddSingleton(options);
        if (options.IsOn)
        {
            var every = TimeSpan.FromSeconds(builder.Configuration.GetValue("Mail:EverySeconds", 60));
            builder.Services.AddQuartz(quartz => quartz.ScheduleJob<ReminderJob>(trigger => trigger.StartNow().WithSimpleSchedule(every, repeatCount: null)));
            builder.Services.AddQuartzHostedService(service => (service.AwaitApplicationStarted, service.WaitForJobsToComplete) = (true, true));
        }

        return builder;
    }

    private static MailOptions Read(IConfigurationSection mail, IHostEnvironment environment, string? data)
    {
        var pickup = mail["Pickup"] ?? "";
        var host = mail["Smtp:Host"] ?? "";
        var from = mail["From"] ?? "";
        if (environment.IsDevelopment() && pickup.Length == 0 && host.Length == 0)
        {
            pickup = Path.Combine(data is { Length: > 0 } ? data : "data", "mail");
            from = from.Length > 0 ? from : "reminders@localhost.localdomain";
        }

        return new MailOptions
        {
            Pickup = pickup.Length > 0 ? Path.GetFullPath(pickup, environment.ContentRootPath) : "",
            SmtpHost = host,
            SmtpPort = mail.GetValue("Smtp:Port", 587),
            Security = mail.GetValue("Smtp:Security", SecureSocketOptions.StartTls),
            User = mail["Smtp:User"] ?? "",
            Password = mail["Smtp:Password"] ?? "",
            From = from,
            Site = Slashed(mail["Site"] ?? "http://localhost:5270"),
        };
    }

    // Without the slash the last part of the address would be lost from every link.
    private static Uri Slashed(string address) => new(address.EndsWith('/') ? address : address + "/", UriKind.Absolute);
}

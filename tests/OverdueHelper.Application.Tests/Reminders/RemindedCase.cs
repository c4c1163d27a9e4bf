using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Application.Tests.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Application.Tests.Reminders;

/// <summary>Anna's case, with a next step on Friday 6 March 2026, and a folder that e-mail is written into. It is Monday, ten o'clock in Berlin.</summary>
internal sealed class RemindedCase : IAsyncDisposable
{
    public const string Address = "anna@example.org";

    private readonly string _folder;

    private RemindedCase(LoggedCase file, string folder)
    {
        File = file;
        _folder = folder;
    }

    public LoggedCase File { get; }

    public TestDatabase Db => File.Db;

    public static async Task<RemindedCase> CreateAsync(string provider, Func<MailOptions, MailOptions>? mail = null)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"overdue-mail-{Guid.NewGuid():N}");
        var options = new MailOptions { Pickup = folder, From = "reminders@example.org", Site = new Uri("https://help.example.org/") };
        var file = await LoggedCase.CreateAsync(provider, mail is null ? options : mail(options));
        await file.DoneAsync(file.Call());
        return new RemindedCase(file, folder);
    }

    public static ReminderForm Form(int version = 0, Action<ReminderForm>? change = null)
    {
        var form = new ReminderForm { Version = version, IsOn = true, Address = Address, DaysBefore = 1, At = "9:00", QuietFrom = "21:00", QuietUntil = "8:00", Language = "en-GB" };
        change?.Invoke(form);
        return form;
    }

    public Task<Outcome<ReminderView>> SaveAsync(ReminderForm form, string user = "anna") => Db.For<SaveReminders>(user, LoggedCase.Berlin).RunAsync(form);

    public Task<ReminderView> LoadAsync(string user = "anna") => Db.For<LoadReminders>(user, LoggedCase.Berlin).RunAsync();

    public Task<int> SendAsync() => Db.For<SendReminders>("").RunAsync();

    public Task<int> ComputeAsync() => Db.For<ComputeReminders>("").RunAsync();

    /// <summary>Switches e-mail on, and follows the link that is sent to the address.</summary>
    public async Task TurnOnAsync(string user = "anna", Action<ReminderForm>? change = null)
    {
        Assert.IsType<Outcome<ReminderView>.Done>(await SaveAsync(Form(0, change), user));
        var settings = await SettingsAsync(user);
        Assert.True(await Db.For<AnswerMail>("").ConfirmAsync(settings.ConfirmSecret!));
    }

    public async Task<ReminderSettings> SettingsAsync(string user = "anna")
    {
        await using var context = await Db.OpenAsync(user);
        return await context.Set<ReminderSettings>().AsNoTracking().SingleAsync();
    }

    /// <summary>The reminders of dates in the outbox, by day.</summary>
    public async Task<IReadOnlyList<Reminder>> RowsAsync(string user = "anna")
    {
        await using var context = await Db.OpenAsync(user);
        return await context.Set<Reminder>().Where(row => row.Kind == ReminderKind.Date).OrderBy(row => row.On).AsNoTracking().ToListAsync();
    }

    public async Task MoveStepAsync(DateOnly? on)
    {
        var thread = (await File.PageAsync()).Threads[0];
        var form = new NextStepForm { ThreadId = thread.Id, Version = thread.Version, By = Party.Me, What = "Ring", DueOn = on, Settles = on is null };
        Assert.IsType<Outcome<ThreadRow>.Done>(await Db.For<ChangeNextStep>("anna", LoggedCase.Berlin).RunAsync(form));
    }

    public void GoTo(string utc) => Db.Time.SetUtcNow(DateTimeOffset.ParseExact(utc, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

    /// <summary>What was written into the folder so far, confirmations first.</summary>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync()
    {
        List<MimeMessage> mails = [];
        foreach (var file in (Directory.Exists(_folder) ? Directory.GetFiles(_folder, "*.eml") : []).Order(StringComparer.Ordinal))
        {
            mails.Add(await MimeMessage.LoadAsync(file));
        }

        return mails;
    }

    public async Task<IReadOnlyList<MimeMessage>> RemindersAsync() => [.. (await MailsAsync()).Where(mail => mail.Subject == "A date in your plan")];

    /// <summary>The secret at the end of a link.</summary>
    public static string Secret(string text, string path) => Regex.Match(text, $"(?<=/{path}/)[a-z2-7]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

    public async ValueTask DisposeAsync()
    {
        await File.DisposeAsync();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}

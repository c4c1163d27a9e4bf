using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Tests.Reminders;

/// <summary>Many people who are reminded, each with a case of their own and two next steps on one day and one on another.</summary>
internal static class ReminderCrowd
{
    private const string Clerk = "clerk";

    private static readonly int[] _daysAhead = [1, 1, 9];

    /// <summary>Makes them. The days are the one after the given day, and one in the week after.</summary>
    public static async Task FillAsync(IDbContextFactory<OverdueDbContext> factory, int people, DateOnly today, DateTimeOffset now)
    {
        await using var context = await factory.CreateDbContextAsync();
        (context.UserId, context.Today) = (Clerk, today);
        context.AddRange(Enumerable.Range(0, people).Select(Name).Prepend(Clerk).Select(name => new IdentityUser { Id = name, UserName = name, NormalizedUserName = name.ToUpperInvariant() }));
        await context.SaveChangesAsync();

        // Nobody may write other people's rows, so a clerk opens the cases and hands each to its person.
        foreach (var numbers in Enumerable.Range(0, people).Chunk(2_000))
        {
            foreach (var number in numbers)
            {
                Add(context, number, today);
            }

            await context.SaveWithGrantsAsync();
            context.ChangeTracker.Clear();
        }

        var (at, quietFrom, quietUntil, confirmed) = (new TimeOnly(9, 0), QuietHours.Usual.From, QuietHours.Usual.Until, now.UtcTicks);
        await context.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO "ReminderSettings" ("UserId", "IsOn", "Address", "ConfirmedAt", "StopSecret", "DaysBefore", "At", "QuietFrom", "QuietUntil", "Zone", "Language", "Version")
             SELECT "Id", {true}, "Id" || '@example.org', {confirmed}, 'stop-' || "Id", {1}, {at}, {quietFrom}, {quietUntil}, 'Europe/Berlin', 'en-GB', {0}
             FROM "AspNetUsers" WHERE "Id" <> {Clerk}
             """);
    }

    private static string Name(int number) => "reader-" + number.ToString("D5", CultureInfo.InvariantCulture);

    private static void Add(OverdueDbContext context, int number, DateOnly today)
    {
        var file = CaseFile.Open(Guid.CreateVersion7(), "", country: null, currency: null, today);
        context.AddRange(file, CaseGrant.Own(file.Id, Clerk), CaseGrant.Own(file.Id, Name(number)));
        context.AddRange(_daysAhead.Select(days => Thread(file.Id, today, today.AddDays(days))));
    }

    private static ContactThread Thread(Guid caseId, DateOnly today, DateOnly on) =>
        ContactThread.Open(Guid.CreateVersion7(), caseId, lenderId: null, "Overdue payments", today, new NextStep(Party.Me, "Ring", on, today));
}

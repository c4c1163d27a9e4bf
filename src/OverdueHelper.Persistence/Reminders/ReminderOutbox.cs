using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Reminders;

// Nobody is signed in while reminders are computed and sent. This class alone may look past the filters, and what comes out of it
// are days, reminders and the settings of reminders; what it writes are reminders. SystemReaderTests hold it to that.
#pragma warning disable RS0030

namespace OverdueHelper.Persistence.Reminders;

/// <summary>The one way by which the program itself, without a person, reads and writes: the e-mails of everybody, and nothing else of theirs.</summary>
/// <param name="factory">Makes contexts. None leaves this class.</param>
public sealed class ReminderOutbox(IDbContextFactory<OverdueDbContext> factory)
{
    /// <summary>How old a promise may be, as on the home page.</summary>
    private const int DaysPromised = 366;

    private const int CasesAtOnce = 500;

    /// <summary>The settings of those who are reminded by e-mail now.</summary>
    /// <param name="users">Only of these; of everybody when nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ReminderSettings>> ReadersAsync(IReadOnlyCollection<string>? users, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await Readers(context, users).AsNoTracking().ToListAsync(cancellationToken);
    }

    /// <summary>The days those people have something to remember: next steps, payment days of printed plans, promises and what statements ask for, in cases they may open.</summary>
    /// <param name="first">The first day looked at.</param>
    /// <param name="last">The last day looked at.</param>
    /// <param name="today">A grant that expired before it opens nothing.</param>
    /// <param name="users">Only of these; of everybody when nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Each day of a person once for every choice of quiet hours. Examples have none.</returns>
    public async Task<IReadOnlyList<ReminderDay>> DaysAsync(DateOnly first, DateOnly last, DateOnly today, IReadOnlyCollection<string>? users, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var cases =
            from reader in Readers(context, users)
            join grant in context.Set<CaseGrant>() on reader.UserId equals grant.UserId
            join file in context.Cases on grant.CaseId equals file.Id
            join rhythm in context.Set<ContactRhythm>() on file.Id equals rhythm.CaseId into chosen
            from rhythm in chosen.DefaultIfEmpty()
            where grant.State == GrantState.Active && (grant.ExpiresOn == null || grant.ExpiresOn >= today) && !file.IsExample
            select new RemindedFile { UserId = reader.UserId, CaseId = file.Id, From = (TimeOnly?)rhythm.QuietFrom, Until = (TimeOnly?)rhythm.QuietUntil };
        var steps =
            from one in cases
            join thread in context.Set<ContactThread>() on one.CaseId equals thread.CaseId
            where thread.StepDueOn >= first && thread.StepDueOn <= last
            select new { one.UserId, On = thread.StepDueOn!.Value, one.From, one.Until };
        var payments =
            from one in cases
            join day in context.Set<PlanDay>() on one.CaseId equals day.CaseId
            join loan in context.Set<Loan>() on day.LoanId equals loan.Id
            where loan.RemovedAt == null && day.On >= first && day.On <= last
            select new { one.UserId, day.On, one.From, one.Until };
        var days = await steps.Union(payments).IgnoreQueryFilters().ToListAsync(cancellationToken);
        return
        [
            .. days.Select(day => Day(day.UserId, day.On, day.From, day.Until))
                .Concat(await OwnDaysAsync(context, cases, first, last, today, cancellationToken))
                .Distinct(),
        ];
    }

    /// <summary>Brings the outbox up to date in one save.</summary>
    /// <param name="from">Reminders of earlier days that ended are left alone.</param>
    /// <param name="users">Only of these; of everybody when nothing.</param>
    /// <param name="revise">Changes the reminders there are, and makes those that are missing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many were written; 0 as well when another process wrote at the same time: the next round finds what is left.</returns>
    public async Task<int> ReviseAsync(
        DateOnly from, IReadOnlyCollection<string>? users, Func<IReadOnlyList<Reminder>, IReadOnlyList<Reminder>> revise, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await Of(context, users)
            .Where(row => row.Kind == ReminderKind.Date && (row.State == ReminderState.Waiting || row.On >= from))
            .ToListAsync(cancellationToken);
        context.AddRange(revise(rows));
        try
        {
            return await context.SaveOutboxAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return 0;
        }
        catch (DbUpdateException failure) when (failure.IsTakenKey())
        {
            return 0;
        }
    }

    /// <summary>Those who have an e-mail to be sent now, the longest waiting first.</summary>
    /// <param name="now">This moment.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<string>> WaitingAsync(DateTimeOffset now, int most, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await Due(context, now)
            .GroupBy(row => row.UserId)
            .OrderBy(rows => rows.Min(row => row.NextTryAt))
            .Select(rows => rows.Key)
            .Take(most)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The e-mails of these people to be sent now.</summary>
    /// <param name="users">The people.</param>
    /// <param name="now">This moment.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<DueReminder>> DueAsync(IReadOnlyCollection<string> users, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var found = await Due(context, now)
            .Where(row => users.Contains(row.UserId))
            .OrderBy(row => row.NextTryAt).ThenBy(row => row.Id)
            .Select(row => new { Row = row, Settings = context.Set<ReminderSettings>().FirstOrDefault(settings => settings.UserId == row.UserId) })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. found.Select(pair => new DueReminder(pair.Row, pair.Settings))];
    }

    /// <summary>Takes an e-mail in hand, so that no other process sends it meanwhile.</summary>
    /// <param name="row">The e-mail as it was read.</param>
    /// <param name="until">When another may take it over, should this one die.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when another was quicker, or it is not to be sent any more.</returns>
    public async Task<bool> ClaimAsync(Reminder row, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Set<Reminder>()
            .IgnoreQueryFilters()
            .Where(one => one.Id == row.Id && one.State == ReminderState.Waiting && one.NextTryAt == row.NextTryAt)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.NextTryAt, until), cancellationToken) == 1;
    }

    /// <summary>Writes down what became of an e-mail. It holds against whatever else was written meanwhile: what is sent is sent.</summary>
    /// <param name="row">The e-mail after its attempt.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SettleAsync(Reminder row, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await context.Set<Reminder>().IgnoreQueryFilters().Where(one => one.Id == row.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(one => one.State, row.State)
                .SetProperty(one => one.Attempts, row.Attempts)
                .SetProperty(one => one.NextTryAt, row.NextTryAt)
                .SetProperty(one => one.EndedAt, row.EndedAt),
            cancellationToken);
    }

    /// <summary>Forgets e-mails that ended long ago.</summary>
    /// <param name="before">Those that ended before.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await context.Set<Reminder>().IgnoreQueryFilters().Where(row => row.EndedAt < before).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>How often an address was asked whether it wants e-mail, whoever gave it.</summary>
    /// <param name="address">The address.</param>
    /// <param name="since">Since when.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> TimesAskedAsync(string address, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        var small = address.ToLowerInvariant();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await Of(context, users: null).CountAsync(row => row.Address == small && row.MadeAt >= since, cancellationToken);
    }

    /// <summary>Whom a link to stop belongs to; nothing when it was never sent or has ended.</summary>
    /// <param name="secret">The secret in the link.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> WhoStopsAsync(string secret, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Set<ReminderSettings>().IgnoreQueryFilters().Where(row => row.StopSecret == secret).Select(row => row.UserId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whom a link to confirm an address belongs to; nothing when it was never sent or has ended.</summary>
    /// <param name="secret">The secret in the link.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> WhoConfirmsAsync(string secret, CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Set<ReminderSettings>().IgnoreQueryFilters().Where(row => row.ConfirmSecret == secret).Select(row => row.UserId).SingleOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<ReminderSettings> Readers(OverdueDbContext context, IReadOnlyCollection<string>? users)
    {
        var readers = context.Set<ReminderSettings>().IgnoreQueryFilters().Where(row => row.IsOn && row.ConfirmedAt != null);
        return users is null ? readers : readers.Where(row => users.Contains(row.UserId));
    }

    // Promises stand in the entries of the log, and what is still open of them and of a statement hangs on the payments: that is worked out here, case by case.
    private static async Task<IReadOnlyList<ReminderDay>> OwnDaysAsync(
        OverdueDbContext context, IQueryable<RemindedFile> cases, DateOnly first, DateOnly last, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyList<ContactPromise> none = [];
        var since = today.AddDays(-DaysPromised);
        var made = await (
            from one in cases
            join entry in context.Set<ContactEntry>() on one.CaseId equals entry.CaseId
            join thread in context.Set<ContactThread>() on entry.ThreadId equals thread.Id
            where entry.On >= since && entry.Promises != none && !context.Set<ContactEntry>().Any(later => later.CorrectsId == entry.Id)
            select new { entry.Id, File = one, entry.On, entry.Promises, entry.LoanIds, thread.LenderId }).IgnoreQueryFilters().ToListAsync(cancellationToken);
        var asked = await (
            from one in cases
            join statement in context.Set<LineStatement>() on one.CaseId equals statement.CaseId
            where statement.DueOn >= first && statement.DueOn <= last && statement.MinimumMinor > 0
            select one).IgnoreQueryFilters().ToListAsync(cancellationToken);
        var promises = made.DistinctBy(contact => contact.Id).ToLookup(
            contact => contact.File.CaseId,
            contact => contact.Promises.Where(promise => promise is { By: Party.Me, DueOn: not null }).Select(promise => new OwnPromise(contact.On, promise, contact.LenderId, contact.LoanIds)));
        var readers = made.Select(contact => contact.File).Concat(asked).DistinctBy(file => (file.UserId, file.CaseId)).ToLookup(file => file.CaseId);
        List<ReminderDay> days = [];
        foreach (var ids in readers.Select(reader => reader.Key).Chunk(CasesAtOnce))
        {
            var accounts = await AccountsAsync(context, ids, today, cancellationToken);
            days.AddRange(
                from id in ids
                from day in OwnDays.Of([.. promises[id].SelectMany(rows => rows)], [.. accounts[id]], today)
                where day >= first && day <= last
                from file in readers[id]
                select Day(file.UserId, day, file.From, file.Until));
        }

        return days;
    }

    private static async Task<ILookup<Guid, LoanAccount>> AccountsAsync(OverdueDbContext context, Guid[] caseIds, DateOnly today, CancellationToken cancellationToken)
    {
        var loans = await context.Set<Loan>().IgnoreQueryFilters().Where(loan => caseIds.Contains(loan.CaseId) && loan.RemovedAt == null).AsNoTracking().ToListAsync(cancellationToken);
        var entries = (await context.Set<LoanEntry>().IgnoreQueryFilters().Where(row => caseIds.Contains(row.CaseId)).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(row => row.LoanId);
        var statements = (await context.Set<LineStatement>().IgnoreQueryFilters().Where(row => caseIds.Contains(row.CaseId)).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(row => row.LoanId);
        return loans.ToLookup(loan => loan.CaseId, loan => LoanAccount.On(loan, entries[loan.Id], today, statements[loan.Id]));
    }

    private static ReminderDay Day(string userId, DateOnly on, TimeOnly? from, TimeOnly? until) =>
        new(userId, on, from is { } begin && until is { } end ? new QuietHours(begin, end) : null);

    private static IQueryable<Reminder> Of(OverdueDbContext context, IReadOnlyCollection<string>? users)
    {
        var rows = context.Set<Reminder>().IgnoreQueryFilters();
        return users is null ? rows : rows.Where(row => users.Contains(row.UserId));
    }

    private static IQueryable<Reminder> Due(OverdueDbContext context, DateTimeOffset now) =>
        Of(context, users: null).Where(row => row.State == ReminderState.Waiting && row.NextTryAt <= now);
}

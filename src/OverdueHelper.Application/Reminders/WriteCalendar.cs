using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Reminders;

/// <summary>Writes the calendar file of a case: its next steps, the payment days of printed plans and agreements, promises, what statements ask for and the bank's next stages, under discreet titles.</summary>
public sealed class WriteCalendar(Desk desk) : IUseCase
{
    /// <summary>For how long a settled matter is still sent, so that calendar programs take its event away.</summary>
    private const int DaysAfterSettled = 90;

    /// <summary>The file's text.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<string?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await OfCaseAsync(context, caseId, desk.Now, cancellationToken);
    }

    internal static async Task<string?> OfCaseAsync(OverdueDbContext context, Guid caseId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return null;
        }

        var since = context.Today.AddDays(-DaysAfterSettled);
        var threads = await context.Set<ContactThread>()
            .Where(thread => thread.CaseId == caseId && (thread.ClosedOn == null || thread.ClosedOn >= since))
            .OrderBy(thread => thread.Id)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var payments = await ComingDates.PaymentsAsync(context, caseId, since, DateOnly.MaxValue, cancellationToken);
        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        return new CaseCalendar(now)
            .Add(threads)
            .Add(payments)
            .Add(await OpenPromises.OfAsync(context, caseId, loans, cancellationToken))
            .Add(ComingDates.Minimums(loans))
            .Add(loans.Where(loan => loan.Clock?.NextStageOn is not null).Select(loan => (loan.Id, loan.Clock!.NextStageOn!.Value)))
            .Write();
    }
}

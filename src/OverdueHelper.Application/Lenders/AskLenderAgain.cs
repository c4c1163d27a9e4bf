using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

/// <summary>Makes a fact that went stale a question for the next contact: an open matter whose next step is mine.</summary>
public sealed class AskLenderAgain(Desk desk) : IUseCase
{
    /// <summary>Days until the question should be asked.</summary>
    public const int DaysToAsk = 7;

    /// <summary>Opens the matter, once.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="lenderId">The lender.</param>
    /// <param name="threadId">Made with the card, so that a repeated press asks once.</param>
    /// <param name="matter">What it is about, in the reader's words; cut where it is too long.</param>
    /// <param name="question">What to ask, in the reader's words; cut where it is too long.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The last day on which it should be asked.</returns>
    public async Task<Outcome<DateOnly>> RunAsync(
        Guid caseId, Guid lenderId, Guid threadId, string matter, string question, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Set<Lender>().AnyAsync(lender => lender.Id == lenderId && lender.CaseId == caseId, cancellationToken)
            || !await context.WritableCase(caseId).AnyAsync(cancellationToken))
        {
            return new Outcome<DateOnly>.Missing();
        }

        var due = context.Today.AddDays(DaysToAsk);
        if (await context.Set<ContactThread>().AnyAsync(thread => thread.Id == threadId, cancellationToken))
        {
            return new Outcome<DateOnly>.Done(due);
        }

        var step = new NextStep(Party.Me, Short(question, NextStep.TextLength), due, context.Today);
        context.Add(ContactThread.Open(threadId, caseId, lenderId, Short(matter, ContactThread.MatterLength), context.Today, step));
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<DateOnly>.Done(due) : new Outcome<DateOnly>.Stale();
    }

    private static string Short(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1), "…");
}

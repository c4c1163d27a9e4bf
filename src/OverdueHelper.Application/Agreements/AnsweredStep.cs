using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Agreements;

/// <summary>What comes next in the contact log once a plan is answered: the bank no longer has to answer it.</summary>
internal static class AnsweredStep
{
    private const int DaysToDecide = 7;

    /// <summary>Puts the next step in place of the one that the answer closes. A step of the borrower's own is left alone.</summary>
    /// <param name="context">The open context; it is saved with the answer.</param>
    /// <param name="threadId">The matter that the handing over was logged in.</param>
    /// <param name="state">What the version became.</param>
    /// <param name="on">The day of the answer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task TakeAsync(OverdueDbContext context, Guid? threadId, ProposalState state, DateOnly on, CancellationToken cancellationToken)
    {
        if (threadId is null
            || await context.Set<ContactThread>().SingleOrDefaultAsync(row => row.Id == threadId, cancellationToken) is not { Step: { } step } thread
            || (step.By is Party.Me && step.What != AgreementsText.StepAnswerOffer && step.What != AgreementsText.StepAfterRefusal))
        {
            return;
        }

        var rhythm = await context.Set<ContactRhythm>().AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == thread.CaseId, cancellationToken) ?? ContactRhythm.Of(thread.CaseId);
        switch (state)
        {
            case ProposalState.Sent:
                thread.GoOn(new NextStep(Party.Bank, AgreementsText.StepAnswer, Rhythm.After(ContactOutcome.WillComeBack, ContactChannel.Branch, on, bankPromisedBy: null, rhythm).DueOn, on));
                break;
            case ProposalState.Countered:
                thread.GoOn(new NextStep(Party.Me, AgreementsText.StepAnswerOffer, on.AddDays(DaysToDecide), on));
                break;
            case ProposalState.Refused:
                thread.GoOn(new NextStep(Party.Me, AgreementsText.StepAfterRefusal, on.AddDays(DaysToDecide), on));
                break;
            case ProposalState.Accepted:
                // By letter, so that the bank confirms and not the borrower.
                var confirm = Rhythm.After(ContactOutcome.Agreed, ContactChannel.Letter, on, bankPromisedBy: null, rhythm);
                thread.GoOn(new NextStep(Party.Bank, StepWords.Of(StepKind.ConfirmInWriting), confirm.DueOn, on));
                break;
            case ProposalState.Withdrawn:
                thread.Settle(on);
                break;
            case ProposalState.Draft or ProposalState.Acknowledged:
                break;
        }
    }
}

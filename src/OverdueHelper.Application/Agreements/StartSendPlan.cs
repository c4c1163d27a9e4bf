using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Agreements;

/// <summary>Starts the form for handing a plan over: today, at the branch, and the bank to answer by the day it named, within a week, or what the person chose.</summary>
public sealed class StartSendPlan(Desk desk) : IUseCase
{
    /// <summary>The form with its identities.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="lenderId">The lender.</param>
    /// <param name="plan">The plan that is handed over.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SendPlanForm> RunAsync(Guid caseId, Guid lenderId, PlanView plan, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var today = context.Today;
        var rhythm = await context.Set<ContactRhythm>().AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == caseId, cancellationToken) ?? ContactRhythm.Of(caseId);
        var promised = await HandoverContact.PromisedAsync(context, caseId, lenderId, cancellationToken);
        return new SendPlanForm
        {
            CaseId = caseId,
            LenderId = lenderId,
            PlanVersion = plan.HandOverVersion,
            VersionIds = plan.Planned.ToDictionary(loan => loan.Loan.Id, _ => Guid.CreateVersion7()),
            On = today,
            Channel = ContactChannel.Branch,
            StepWhat = promised?.What ?? AgreementsText.StepAnswer,
            StepDueOn = promised?.DueOn ?? Rhythm.After(ContactOutcome.WillComeBack, ContactChannel.Branch, today, bankPromisedBy: null, rhythm).DueOn,
        };
    }
}

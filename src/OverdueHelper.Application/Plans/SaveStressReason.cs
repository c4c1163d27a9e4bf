using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>Keeps the reason for a plan that fails a stress test. It stands in the plan, so another one makes another version of it.</summary>
public sealed class SaveStressReason(Desk desk) : IUseCase
{
    /// <summary>Saves the reason; an empty one takes it away, and then the plan is not printed.</summary>
    /// <returns>The plan as it now reads.</returns>
    public async Task<Outcome<PlanView>> RunAsync(StressReasonForm form, CancellationToken cancellationToken = default)
    {
        var said = (form.Text ?? "").Trim();
        if (said.Length > PlanDetails.StressReasonLength)
        {
            return Refused(string.Format(CultureInfo.CurrentCulture, PlansText.ErrorTooLong, PlanDetails.StressReasonLength));
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Set<Lender>().AnyAsync(lender => lender.Id == form.LenderId && lender.CaseId == form.CaseId, cancellationToken))
        {
            return new Outcome<PlanView>.Missing();
        }

        var row = await context.Set<PlanDetails>().SingleOrDefaultAsync(row => row.LenderId == form.LenderId, cancellationToken);
        if (said.Length == 0 && row is not { StressReason.Length: > 0 })
        {
            return Refused(PlansText.ErrorNeedsReason);
        }

        if (row is null)
        {
            row = PlanDetails.Of(form.CaseId, form.LenderId);
            context.Add(row);
            row.StressReason = said;
        }
        else
        {
            context.Expect(row, form.Version);
            if (row.StressReason != said)
            {
                row.StressReason = said;
                row.Revise();
            }
        }

        if (!await context.TrySaveAsync(cancellationToken))
        {
            return new Outcome<PlanView>.Stale();
        }

        return await PlanBook.PlanOfAsync(context, form.CaseId, form.LenderId, cancellationToken) is { } plan
            ? new Outcome<PlanView>.Done(plan)
            : new Outcome<PlanView>.Missing();
    }

    private static Outcome<PlanView>.Refused Refused(string words) => new([new FieldError(nameof(StressReasonForm.Text), words)]);
}

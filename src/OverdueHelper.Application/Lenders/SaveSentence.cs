using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Lenders;

/// <summary>Puts the borrower's own sentence on one point into a plan, or takes it out again. A change makes another version of the plan.</summary>
public sealed class SaveSentence(Desk desk, IValidator<SentenceForm> validator) : IUseCase
{
    /// <summary>Checks and saves the sentence; an empty one leaves the point out.</summary>
    /// <param name="form">The sentence.</param>
    /// <param name="takesSuggested">Whether the own words are given up for what the data says.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Every point as it now reads.</returns>
    public async Task<Outcome<WeighingView>> RunAsync(SentenceForm form, bool takesSuggested = false, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<WeighingView>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var lender = await context.Set<Lender>().SingleOrDefaultAsync(row => row.Id == form.LenderId && row.CaseId == form.CaseId, cancellationToken);
        if (lender is null)
        {
            return new Outcome<WeighingView>.Missing();
        }

        var row = await context.Set<BorrowerSentence>().SingleOrDefaultAsync(row => row.LenderId == form.LenderId && row.Criterion == form.Criterion, cancellationToken);
        var changed = takesSuggested ? row is not null : row is null ? form.Text.Trim() != form.Suggested : row.Text != form.Text.Trim();
        if (row is not null)
        {
            context.Expect(row, form.Version ?? -1);
        }

        if (takesSuggested && row is not null)
        {
            context.Remove(row);
        }
        else if (!takesSuggested && row is null && changed)
        {
            context.Add(BorrowerSentence.On(lender, form.Criterion, form.Text));
        }
        else if (!takesSuggested)
        {
            row?.Say(form.Text);
        }

        if (changed)
        {
            (await context.Set<PlanDetails>().SingleOrDefaultAsync(details => details.LenderId == form.LenderId, cancellationToken))?.Revise();
        }

        if (!await context.TrySaveAsync(cancellationToken))
        {
            return new Outcome<WeighingView>.Stale();
        }

        return await LoadWeighing.ReadAsync(context, form.CaseId, form.LenderId, cancellationToken) is { } view
            ? new Outcome<WeighingView>.Done(view)
            : new Outcome<WeighingView>.Missing();
    }
}

using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Application.Agreements;

/// <summary>Writes down what became of a version: the next step of its story.</summary>
public sealed class RecordAnswer(Desk desk, ICurrentUser user, IValidator<RecordAnswerForm> validator) : IUseCase
{
    /// <summary>Checks and saves the step; a repeated submit is the same step.</summary>
    /// <returns>The story as it now reads; a refusal in words when that cannot follow.</returns>
    public async Task<Outcome<NegotiationView>> RunAsync(RecordAnswerForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<NegotiationView>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var version = (await context.VersionsOfAsync(form.CaseId, form.LoanId, cancellationToken)).FirstOrDefault(version => version.Id == form.VersionId);
        if (version is null || !await context.WritableCase(form.CaseId).AnyAsync(cancellationToken))
        {
            return new Outcome<NegotiationView>.Missing();
        }

        if (version.Steps.All(step => step.Id != form.Id))
        {
            if (version.Last.Sequence != form.AfterSequence)
            {
                return new Outcome<NegotiationView>.Stale();
            }

            if (Refusal(version, form) is { } refusal)
            {
                return new Outcome<NegotiationView>.Refused([refusal]);
            }

            if (await Bench.OfAsync(context, form.CaseId, form.LoanId, cancellationToken) is not { } bench)
            {
                return new Outcome<NegotiationView>.Missing();
            }

            var accepts = form.State is ProposalState.Accepted;
            var payments = accepts ? bench.Payments(version.Terms, form.TakesCounter ? version.CounterOf(version.Last) : null) : null;
            if (accepts || version.State is ProposalState.Accepted)
            {
                await PaymentDays.PutAsync(context, bench.Loan.Account.Loan, (payments ?? []).Select(row => row.DueOn), version.PlanVersion, cancellationToken);
            }

            await AnsweredStep.TakeAsync(context, version.ThreadId, form.State!.Value, form.On!.Value, cancellationToken);
            context.Add(version.Last.Next(
                form.State.Value,
                new StepDetails(form.Id, form.On.Value, desk.Now, (await user.GetAsync(cancellationToken)).UserId)
                {
                    Channel = form.Channel,
                    Who = form.Who,
                    Note = form.Note,
                    Payments = payments,
                    CounterId = form is { State: ProposalState.Accepted, TakesCounter: true } ? version.Last.CounterId : null,
                }));
            if (!await context.TrySaveAsync(cancellationToken))
            {
                return new Outcome<NegotiationView>.Stale();
            }
        }

        return await OpenNegotiation.ReadAsync(context, form.CaseId, form.LoanId, cancellationToken) is { } view
            ? new Outcome<NegotiationView>.Done(view)
            : new Outcome<NegotiationView>.Missing();
    }

    private static FieldError? Refusal(VersionView version, RecordAnswerForm form)
    {
        if (!ProposalPath.Allows(version.State, form.State!.Value))
        {
            return new FieldError(nameof(form.State), AgreementsText.ErrorPath);
        }

        if (form.TakesCounter && version.State is not ProposalState.Countered)
        {
            return new FieldError(nameof(form.State), AgreementsText.ErrorNoCounter);
        }

        return form.On < version.Last.On ? new FieldError(nameof(form.On), AgreementsText.ErrorOnBefore) : null;
    }
}

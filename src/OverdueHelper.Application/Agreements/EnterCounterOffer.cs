using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Agreements;

/// <summary>Writes down what the bank offers instead: in its words, and so that it can be computed and compared.</summary>
public sealed class EnterCounterOffer(Desk desk, ICurrentUser user, IValidator<CounterForm> validator) : IUseCase
{
    /// <summary>Checks and saves the offer; a repeated submit is the same offer.</summary>
    /// <returns>The story as it now reads, with the comparison.</returns>
    public async Task<Outcome<NegotiationView>> RunAsync(CounterForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<NegotiationView>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var bench = await Bench.OfAsync(context, form.CaseId, form.LoanId, cancellationToken);
        var version = await context.Set<SentProposal>().SingleOrDefaultAsync(row => row.Id == form.VersionId && row.LoanId == form.LoanId, cancellationToken);
        if (bench is null || version is null || !await context.WritableCase(form.CaseId).AnyAsync(cancellationToken))
        {
            return new Outcome<NegotiationView>.Missing();
        }

        var steps = (await context.VersionsOfAsync(form.CaseId, form.LoanId, cancellationToken)).First(view => view.Id == version.Id);
        if (steps.Steps.All(step => step.Id != form.Id))
        {
            if (steps.Last.Sequence != form.AfterSequence)
            {
                return new Outcome<NegotiationView>.Stale();
            }

            if (!ProposalPath.Allows(steps.State, ProposalState.Countered))
            {
                return Refuse("", AgreementsText.ErrorPath);
            }

            if (form.On < steps.Last.On)
            {
                return Refuse(nameof(form.On), AgreementsText.ErrorOnBefore);
            }

            if (Offer(form, version, bench) is not { } offer)
            {
                return Refuse(form.Basis is CounterBasis.Terms ? nameof(form.Kind) : "", AgreementsText.ErrorDoesNotFit);
            }

            context.Add(offer);
            await AnsweredStep.TakeAsync(context, version.ThreadId, ProposalState.Countered, form.On!.Value, cancellationToken);
            context.Add(steps.Last.Next(
                ProposalState.Countered,
                new StepDetails(form.Id, form.On.Value, desk.Now, (await user.GetAsync(cancellationToken)).UserId) { Channel = form.Channel, Who = form.Who, CounterId = offer.Id }));
            if (!await context.TrySaveAsync(cancellationToken))
            {
                return new Outcome<NegotiationView>.Stale();
            }
        }

        return await OpenNegotiation.ReadAsync(context, form.CaseId, form.LoanId, cancellationToken) is { } view
            ? new Outcome<NegotiationView>.Done(view)
            : new Outcome<NegotiationView>.Missing();
    }

    private static CounterOffer? Offer(CounterForm form, SentProposal version, Bench bench)
    {
        if (form.Basis is CounterBasis.Instalments)
        {
            var instalments = new BankInstalments(new Money(form.AmountMinor!.Value, bench.Currency), form.Instalments!.Value, form.FirstDueOn!.Value, form.Rest!.Value);
            return bench.Figures(instalments) is { } figures ? CounterOffer.As(form.Id, version, form.Words, instalments, figures) : null;
        }

        var terms = form.Terms()!;
        return bench.Figures(terms) is { } worked ? CounterOffer.As(form.Id, version, form.Words, terms, worked) : null;
    }

    private static Outcome<NegotiationView>.Refused Refuse(string field, string message) => new([new FieldError(field, message)]);
}

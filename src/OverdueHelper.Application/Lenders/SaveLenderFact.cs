using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Lenders;

/// <summary>Writes a fact on a lender's card, or says it anew.</summary>
public sealed class SaveLenderFact(Desk desk, IValidator<LenderFactForm> validator) : IUseCase
{
    /// <summary>Checks and saves the form; a repeated submit is the same fact.</summary>
    /// <returns>The card as it now reads.</returns>
    public async Task<Outcome<LenderCard>> RunAsync(LenderFactForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<LenderCard>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var lender = await context.Set<Lender>().SingleOrDefaultAsync(row => row.Id == form.LenderId && row.CaseId == form.CaseId, cancellationToken);
        if (lender is null)
        {
            return new Outcome<LenderCard>.Missing();
        }

        if (form.Topic is LenderTopic.Post)
        {
            SayAddress(context, lender, form);
        }
        else
        {
            await SayFactAsync(context, lender, form, cancellationToken);
        }

        if (!await context.TrySaveAsync(cancellationToken))
        {
            return new Outcome<LenderCard>.Stale();
        }

        return (await context.CardsOfAsync(form.CaseId, cancellationToken)).FirstOrDefault(card => card.LenderId == form.LenderId) is { } card
            ? new Outcome<LenderCard>.Done(card)
            : new Outcome<LenderCard>.Missing();
    }

    // A first address comes with no reading to compare; one that stands is overwritten only by who has read it.
    private static void SayAddress(OverdueDbContext context, Lender lender, LenderFactForm form)
    {
        if (form.Id == lender.Id)
        {
            context.Expect(lender, form.Version);
        }

        lender.Address(form.Text, form.Source, form.CheckedOn);
    }

    private static async Task SayFactAsync(OverdueDbContext context, Lender lender, LenderFactForm form, CancellationToken cancellationToken)
    {
        var row = await context.Set<LenderFact>().SingleOrDefaultAsync(row => row.Id == form.Id && row.LenderId == lender.Id, cancellationToken);
        if (row is null)
        {
            context.Add(LenderFact.Add(form.Id, lender, form.Topic!.Value, form.Text, form.Source, form.CheckedOn!.Value));
            return;
        }

        context.Expect(row, form.Version);
        row.RemovedAt = null;
        row.Say(form.Text, form.Source, form.CheckedOn!.Value);
    }
}

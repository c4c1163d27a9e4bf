using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

/// <summary>Corrects a lender's name, for all its loans.</summary>
public sealed class RenameLender(Desk desk, IValidator<LenderNameForm> validator) : IUseCase
{
    /// <summary>Checks and saves the name. Two lenders of a case never share one: a loan is entered with its lender's name.</summary>
    /// <returns>The card as it now reads.</returns>
    public async Task<Outcome<LenderCard>> RunAsync(LenderNameForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<LenderCard>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var lenders = await context.Set<Lender>().Where(row => row.CaseId == form.CaseId).ToListAsync(cancellationToken);
        if (lenders.Find(row => row.Id == form.LenderId) is not { } lender)
        {
            return new Outcome<LenderCard>.Missing();
        }

        if (lenders.Exists(other => other.Id != form.LenderId && string.Equals(other.Name, form.Name.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            return new Outcome<LenderCard>.Refused([new FieldError(nameof(form.Name), LendersText.ErrorNameTaken)]);
        }

        context.Expect(lender, form.Version);
        lender.Rename(form.Name);
        if (!await context.TrySaveAsync(cancellationToken))
        {
            return new Outcome<LenderCard>.Stale();
        }

        return (await context.CardsOfAsync(form.CaseId, cancellationToken)).FirstOrDefault(card => card.LenderId == form.LenderId) is { } card
            ? new Outcome<LenderCard>.Done(card)
            : new Outcome<LenderCard>.Missing();
    }
}

using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>Saves what a person wishes of every request on one loan.</summary>
public sealed class SaveOptionWish(Desk desk, IValidator<OptionWishForm> validator) : IUseCase
{
    /// <summary>Checks and saves the form.</summary>
    /// <returns>The form as it now stands.</returns>
    public async Task<Outcome<OptionWishForm>> RunAsync(OptionWishForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<OptionWishForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.LoanOfAsync(form.CaseId, form.LoanId, cancellationToken) is not { } loan)
        {
            return new Outcome<OptionWishForm>.Missing();
        }

        var row = await context.Set<OptionWish>().SingleOrDefaultAsync(row => row.LoanId == form.LoanId, cancellationToken);
        if (row is null)
        {
            row = OptionWish.For(loan.Account.Loan);
            context.Add(row);
        }
        else
        {
            context.Expect(row, form.Version);
        }

        form.FillInto(row);
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<OptionWishForm>.Done(OptionWishForm.From(loan.Account.Loan, row))
            : new Outcome<OptionWishForm>.Stale();
    }
}

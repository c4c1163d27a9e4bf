using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.BankView;

namespace OverdueHelper.Application.BankView;

/// <summary>Saves what a person entered about the bank's side of one loan.</summary>
public sealed class SaveBankView(Desk desk, IValidator<BankViewForm> validator) : IUseCase
{
    /// <summary>Checks without saving, for results that follow the typing.</summary>
    /// <returns>Whether every value lies in its range.</returns>
    public bool Accepts(BankViewForm form) => validator.Validate(form).IsValid;

    /// <summary>Checks and saves the form.</summary>
    /// <returns>The form as it now stands.</returns>
    public async Task<Outcome<BankViewForm>> RunAsync(BankViewForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<BankViewForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.LoanOfAsync(form.CaseId, form.LoanId, cancellationToken) is not { } loan)
        {
            return new Outcome<BankViewForm>.Missing();
        }

        var row = await context.Set<BankAssumptions>().SingleOrDefaultAsync(row => row.LoanId == form.LoanId, cancellationToken);
        if (row is null)
        {
            row = BankAssumptions.For(loan.Account.Loan);
            context.Add(row);
        }
        else
        {
            context.Expect(row, form.Version);
        }

        form.FillInto(row);
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<BankViewForm>.Done(BankViewForm.From(loan.Account.Loan, row))
            : new Outcome<BankViewForm>.Stale();
    }
}

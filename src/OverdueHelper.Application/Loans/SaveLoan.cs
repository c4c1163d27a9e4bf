using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Loans;

/// <summary>Adds a loan to a case, or corrects one.</summary>
public sealed class SaveLoan(Desk desk, IValidator<LoanForm> validator) : IUseCase
{
    /// <summary>Checks and saves the form. A lender of that name is found in the case or added to it.</summary>
    /// <returns>The loan's identity.</returns>
    public async Task<Outcome<Guid>> RunAsync(LoanForm form, CancellationToken cancellationToken = default)
    {
        form.CurrencyCode = form.CurrencyCode.Trim().ToUpperInvariant();
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<Guid>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var file = await context.Cases.SingleOrDefaultAsync(file => file.Id == form.CaseId, cancellationToken);
        if (file is null)
        {
            return new Outcome<Guid>.Missing();
        }

        var currency = Currency.Of(form.CurrencyCode);
        var lender = await LenderAsync(context, form, cancellationToken);
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == form.Id && loan.CaseId == form.CaseId, cancellationToken);
        if (loan is null)
        {
            loan = Loan.Add(form.Id, form.CaseId, lender.Id, form.Kind!.Value, currency, form.KnownFrom!.Value);
            context.Add(loan);
        }
        else
        {
            if (loan.Currency != currency && await HoldsAmountsAsync(context, loan, cancellationToken))
            {
                return new Outcome<Guid>.Refused([new FieldError(nameof(LoanForm.CurrencyCode), LoansText.ErrorCurrencyInUse)]);
            }

            context.Expect(loan, form.Version);
            loan.LenderId = lender.Id;
            loan.Currency = currency;
        }

        form.FillInto(loan);
        var entries = await context.Set<LoanEntry>().AsNoTracking().Where(entry => entry.LoanId == loan.Id).ToListAsync(cancellationToken);
        if (!Repays(loan, entries, context.Today))
        {
            return new Outcome<Guid>.Refused([new FieldError(nameof(LoanForm.AdvanceMinor), LoansText.ErrorRowsDoNotRepay)]);
        }

        file.Settle(file.Country, file.Currency ?? currency);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<Guid>.Done(loan.Id) : new Outcome<Guid>.Stale();
    }

    // The bank's own rows, entered on their own page, repay one amount; a loan that no schedule can be written for is never kept.
    internal static bool Repays(Loan loan, IReadOnlyList<LoanEntry> entries, DateOnly today)
    {
        try
        {
            return LoanAccount.On(loan, entries, today).Schedule is null or { Instalments.Count: > 0 };
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or OverflowException)
        {
            return false;
        }
    }

    // Amounts are kept in the smallest unit of the loan's currency: in another one 123.45 would be read as 12,345.
    private static async Task<bool> HoldsAmountsAsync(OverdueDbContext context, Loan loan, CancellationToken cancellationToken) =>
        loan.EnteredRows.Count > 0
        || await context.Set<LoanEntry>().AnyAsync(row => row.LoanId == loan.Id, cancellationToken)
        || await context.Set<LineStatement>().AnyAsync(row => row.LoanId == loan.Id, cancellationToken)
        || await context.Set<Guarantee>().AnyAsync(row => row.LoanId == loan.Id && row.LimitMinor != null, cancellationToken)
        || await context.Set<SentProposal>().AnyAsync(row => row.LoanId == loan.Id, cancellationToken)
        || await context.Set<OptionWish>().AnyAsync(row => row.LoanId == loan.Id && (row.BufferMinor != null || row.TargetMinor != null), cancellationToken)
        || await context.Set<BankAssumptions>()
            .AnyAsync(row => row.LoanId == loan.Id && (row.CollateralMinor != null || row.SaleCostsMinor != null || row.LegalCostsMinor != null), cancellationToken)
        || await context.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loan.Id, cancellationToken) is { } chosen
            && chosen.Terms.Parts.Any(part => part.AmountMinor is not null);

    private static async Task<Lender> LenderAsync(OverdueDbContext context, LoanForm form, CancellationToken cancellationToken)
    {
        var name = form.LenderName.Trim();
        var lenders = await context.Set<Lender>().Where(lender => lender.CaseId == form.CaseId).ToListAsync(cancellationToken);
        var known = lenders.Find(lender => string.Equals(lender.Name, name, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
        {
            return known;
        }

        var added = Lender.Add(Guid.CreateVersion7(), form.CaseId, name);
        context.Add(added);
        return added;
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Enters the bank's own schedule in place of one that is built from the contract's words.</summary>
public sealed class EnterSchedule(Desk desk) : IUseCase
{
    /// <summary>The form with what is known.</summary>
    /// <returns><see langword="null"/> when the loan is not this reader's.</returns>
    public async Task<ScheduleForm?> LoadAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loan = await context.Set<Loan>().AsNoTracking().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId && loan.RemovedAt == null, cancellationToken);
        return loan is null ? null : new ScheduleForm
        {
            Version = loan.Version,
            CurrencyCode = loan.Currency.Code,
            AdvanceMinor = loan.AdvanceMinor,
            YearlyRate = loan.YearlyRate,
            DrawnOn = loan.DrawnOn,
            Rows = loan.EnteredRows,
        };
    }

    /// <summary>Checks and saves the rows; the loan is then known from the contract and repaid by them.</summary>
    /// <returns>The loan's identity.</returns>
    public async Task<Outcome<Guid>> RunAsync(Guid caseId, Guid loanId, ScheduleForm form, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId && loan.RemovedAt == null, cancellationToken);
        if (loan is null)
        {
            return new Outcome<Guid>.Missing();
        }

        var errors = Errors(form);
        if (errors.Count > 0)
        {
            return new Outcome<Guid>.Refused(errors);
        }

        context.Expect(loan, form.Version);
        loan.KnownFrom = KnownFrom.Contract;
        loan.Method = RepaymentMethod.Irregular;
        loan.AdvanceMinor = form.AdvanceMinor ?? form.Rows.Sum(row => row.PrincipalMinor);
        loan.YearlyRate = form.YearlyRate;
        loan.DrawnOn = form.DrawnOn;
        loan.EnteredRows = form.Rows;
        loan.FirstDueOn = form.Rows[0].DueOn;
        loan.Instalments = form.Rows.Count;
        var entries = await context.Set<LoanEntry>().AsNoTracking().Where(entry => entry.LoanId == loan.Id).ToListAsync(cancellationToken);
        if (!SaveLoan.Repays(loan, entries, context.Today))
        {
            return new Outcome<Guid>.Refused([new FieldError(nameof(form.AdvanceMinor), LoansText.ErrorRowsDoNotRepay)]);
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<Guid>.Done(loanId) : new Outcome<Guid>.Stale();
    }

    private static List<FieldError> Errors(ScheduleForm form)
    {
        List<FieldError> errors = [];
        var rows = form.Rows;
        Refuse(rows.Count is 0 or > LoanTerms.MaxInstalments, nameof(form.Text), Say(LoansText.ErrorInstalments, LoanTerms.MaxInstalments));
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, line) = (rows[i], i + 1);
            Refuse(i > 0 && row.DueOn <= rows[i - 1].DueOn, nameof(form.Text), Say(LoansText.ErrorRowOrder, line));
            Refuse(row is { PaymentMinor: null, PrincipalMinor: null }, nameof(form.Text), Say(LoansText.ErrorRowAmount, line));
            Refuse(
                row.PaymentMinor is < 0 or > LoanTerms.MaxAdvanceMinor || row.PrincipalMinor is < 0 or > LoanTerms.MaxAdvanceMinor || row.InterestMinor is < 0 or > LoanTerms.MaxAdvanceMinor,
                nameof(form.Text),
                Say(LoansText.ErrorRowAmount, line));
        }

        Refuse(form.YearlyRate is null or < 0 or > LoanTerms.MaxYearlyRate, nameof(form.YearlyRate), LoansText.ErrorRate);
        Refuse(form.AdvanceMinor is <= 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.AdvanceMinor), LoansText.ErrorAboveZero);
        Refuse(form.AdvanceMinor is null && rows.Any(row => row.PrincipalMinor is null), nameof(form.AdvanceMinor), LoansText.ErrorEnterAmount);
        Refuse(rows.Count > 0 && form.DrawnOn >= rows[0].DueOn, nameof(form.DrawnOn), LoansText.ErrorDrawnAfterFirst);
        return errors;

        void Refuse(bool wrong, string field, string message)
        {
            if (wrong && errors.Count < 10)
            {
                errors.Add(new FieldError(field, message));
            }
        }
    }

    private static string Say(string words, int number) => string.Format(CultureInfo.CurrentCulture, words, number);
}

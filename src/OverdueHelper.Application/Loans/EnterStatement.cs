using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Enters a statement of a credit line, or takes one away again.</summary>
public sealed class EnterStatement(Desk desk) : IUseCase
{
    /// <summary>Checks and saves a statement. One of the same day takes the place of the one before.</summary>
    /// <returns>The loan as it stands with it.</returns>
    public async Task<Outcome<LoanView>> RunAsync(Guid caseId, Guid loanId, LineStatementForm form, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId && loan.RemovedAt == null, cancellationToken);
        if (loan is null || !loan.IsCreditLine)
        {
            return new Outcome<LoanView>.Missing();
        }

        FieldError[] errors = [.. Errors(form, context.Today)];
        if (errors.Length > 0)
        {
            return new Outcome<LoanView>.Refused(errors);
        }

        var known = await context.Set<LineStatement>().Where(row => row.LoanId == loanId).ToListAsync(cancellationToken);
        if (known.Count >= LineStatement.Most)
        {
            return new Outcome<LoanView>.Refused([new FieldError("", LoansText.ErrorTooManyStatements)]);
        }

        if (known.All(row => row.Id != form.Id))
        {
            context.RemoveRange(known.Where(row => row.On == form.On));
            context.Add(LineStatement.Enter(form.Id, loan, form.On!.Value, form.BalanceMinor!.Value, form.MinimumMinor, form.DueOn, form.LimitMinor));
        }

        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<LoanView>.Done((await context.LoanOfAsync(caseId, loanId, cancellationToken))!)
            : new Outcome<LoanView>.Stale();
    }

    /// <summary>Takes a statement away.</summary>
    /// <returns>The loan without it, and the form with which it can be put back.</returns>
    public async Task<Outcome<(LoanView Loan, LineStatementForm Removed)>> RemoveAsync(Guid caseId, Guid loanId, Guid statementId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.Set<LineStatement>().SingleOrDefaultAsync(row => row.Id == statementId && row.LoanId == loanId && row.CaseId == caseId, cancellationToken);
        if (row is null)
        {
            return new Outcome<(LoanView, LineStatementForm)>.Missing();
        }

        context.Remove(row);
        var back = new LineStatementForm
        {
            Id = row.Id,
            On = row.On,
            BalanceMinor = row.BalanceMinor,
            MinimumMinor = row.MinimumMinor,
            DueOn = row.DueOn,
            LimitMinor = row.LimitMinor,
        };
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<(LoanView, LineStatementForm)>.Done(((await context.LoanOfAsync(caseId, loanId, cancellationToken))!, back))
            : new Outcome<(LoanView, LineStatementForm)>.Stale();
    }

    private static IEnumerable<FieldError> Errors(LineStatementForm form, DateOnly today)
    {
        (bool Wrong, string Field, string Message)[] checks =
        [
            (form.On is null, nameof(form.On), LoansText.ErrorEnterDay),
            (form.On > today, nameof(form.On), LoansText.ErrorFuture),
            (form.On < new DateOnly(1950, 1, 1), nameof(form.On), LoansText.ErrorYear),
            (form.BalanceMinor is null, nameof(form.BalanceMinor), LoansText.ErrorEnterAmount),
            (form.BalanceMinor is < 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.BalanceMinor), LoansText.ErrorNotBelowZero),
            (form.MinimumMinor is < 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.MinimumMinor), LoansText.ErrorNotBelowZero),
            (form is { MinimumMinor: > 0, DueOn: null }, nameof(form.DueOn), LoansText.ErrorMinimumNeedsDay),
            (form.DueOn < form.On, nameof(form.DueOn), LoansText.ErrorDueBeforeStatement),
            (form.DueOn > form.On?.AddDays(366), nameof(form.DueOn), LoansText.ErrorTooFarAhead),
            (form.LimitMinor is < 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.LimitMinor), LoansText.ErrorNotBelowZero),
        ];
        return checks.Where(check => check.Wrong).Select(check => new FieldError(check.Field, check.Message));
    }
}

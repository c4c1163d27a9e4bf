using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Loans;

/// <summary>Keeps a bank's statement with the loan and puts our figures of its day beside it.</summary>
public sealed class CheckStatement(Desk desk) : IUseCase
{
    /// <summary>The form as it was last filled.</summary>
    /// <returns><see langword="null"/> when the loan is not this reader's, or its contract is not known: then there is nothing to compare with.</returns>
    public async Task<(StatementForm Form, LoanView Loan)?> LoadAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.LoanOfAsync(caseId, loanId, cancellationToken) is not { Account: { Schedule: not null, Loan: var loan } } view)
        {
            return null;
        }

        // What the bank said before the loan began anew is not a statement about its schedule.
        if (view.Account.Beginning is not null)
        {
            return (new StatementForm { Version = loan.Version }, view);
        }

        var form = new StatementForm
        {
            Version = loan.Version,
            StatedOn = loan.StatedOn,
            BalanceMinor = loan.BalanceMinor,
            OverdueMinor = loan.OverdueMinor,
            OverdueSince = loan.OverdueSince,
        };
        return (form, view);
    }

    /// <summary>Checks and keeps what the statement says, and compares.</summary>
    /// <remarks>Of a loan known from the bank that began anew nothing is kept: what the bank said before says how the loan stood until then.</remarks>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="form">What the statement says.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<StatementReport>> RunAsync(Guid caseId, Guid loanId, StatementForm form, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId && loan.RemovedAt == null, cancellationToken);
        if (loan is null)
        {
            return new Outcome<StatementReport>.Missing();
        }

        var began = (await context.LoanOfAsync(caseId, loanId, cancellationToken))?.Account.Beginning?.Entry.On;
        var errors = Errors(form, loan, began, context.Today);
        if (errors.Count > 0)
        {
            return new Outcome<StatementReport>.Refused(errors);
        }

        context.Expect(loan, form.Version);
        if (began is null)
        {
            loan.StatedOn = form.StatedOn;
            loan.BalanceMinor = form.BalanceMinor;
            loan.OverdueMinor = form.OverdueMinor;
            loan.OverdueSince = form.OverdueSince;
        }

        if (!await context.TrySaveAsync(cancellationToken))
        {
            return new Outcome<StatementReport>.Stale();
        }

        form.Version = loan.Version;
        return (await context.LoanOfAsync(caseId, loanId, cancellationToken)) is { Account.Schedule: not null } view
            ? new Outcome<StatementReport>.Done(Report(view, form))
            : new Outcome<StatementReport>.Missing();
    }

    /// <summary>The comparison of a loan whose contract is known.</summary>
    internal static StatementReport Report(LoanView view, StatementForm form)
    {
        var (account, currency) = (view.Account, view.Standing.Currency);
        var figures = new BankFigures(currency, form.StatedOn!.Value, In(form.BalanceMinor), In(form.InstalmentMinor), In(form.OverdueMinor), form.OverdueSince);
        var known = account.Events.Where(entry => entry.On <= figures.AsOf).ToList();
        var lines = StatementCheck.Of(figures, account.Schedule!, known, account.Rules);
        var ours = ArrearsStatement.On(figures.AsOf, account.Schedule!, known, account.Rules);
        var sequence = account.Events.Select(entry => entry.Sequence).DefaultIfEmpty(0).Max() + 1;
        return new StatementReport(view, form.Copy(), lines, StatementCheck.Accept(lines.Single(line => line.Part is StatementPart.AmountOverdue), ours, sequence));

        Money? In(long? minor) => minor is { } amount ? new Money(amount, currency) : null;
    }

    /// <summary>What a person can put right in the statement, beside its field.</summary>
    internal static List<FieldError> Errors(StatementForm form, Loan loan, DateOnly? began, DateOnly today)
    {
        List<FieldError> errors = [];
        Refuse(form.StatedOn is null, nameof(form.StatedOn), LoansText.ErrorEnterDay);
        Refuse(form.StatedOn > today, nameof(form.StatedOn), LoansText.ErrorFuture);
        Refuse(form.StatedOn < (loan.DrawnOn ?? loan.FirstDueOn), nameof(form.StatedOn), LoansText.ErrorBeforeLoan);
        Refuse(form.StatedOn < began, nameof(form.StatedOn), LoansText.ErrorBeforeBeginning);
        Refuse(form.OverdueSince > form.StatedOn, nameof(form.OverdueSince), LoansText.ErrorSinceAfterStatement);
        Refuse(form.BalanceMinor is < 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.BalanceMinor), LoansText.ErrorNotBelowZero);
        Refuse(form.OverdueMinor is < 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.OverdueMinor), LoansText.ErrorNotBelowZero);
        Refuse(form.InstalmentMinor is <= 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.InstalmentMinor), LoansText.ErrorAboveZero);
        Refuse(form is { BalanceMinor: null, OverdueMinor: null, OverdueSince: null, InstalmentMinor: null }, nameof(form.OverdueMinor), LoansText.ErrorOneFigure);
        return errors;

        void Refuse(bool wrong, string field, string message)
        {
            if (wrong)
            {
                errors.Add(new FieldError(field, message));
            }
        }
    }
}

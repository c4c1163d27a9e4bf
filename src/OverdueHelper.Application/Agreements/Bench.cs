using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Agreements;

/// <summary>Where offers from both sides are worked out alike: on the loan and the budget as they stand today.</summary>
internal sealed class Bench
{
    private readonly PlanStart? _start;
    private readonly BudgetFit? _budget;

    private Bench(LoanView loan, PlanStart? start, BudgetFit? budget) => (Loan, _start, _budget) = (loan, start, budget);

    /// <summary>The loan.</summary>
    public LoanView Loan { get; }

    /// <summary>The loan's currency.</summary>
    public Currency Currency => Loan.Account.Loan.Currency;

    /// <summary>The bench for a loan that is read already.</summary>
    public static Bench Of(LoanView loan, PlanStart? start, BudgetFit? budget) => new(loan, start, budget);

    /// <summary>The bench for a loan; <see langword="null"/> when it is not there.</summary>
    public static async Task<Bench?> OfAsync(OverdueDbContext context, Guid caseId, Guid loanId, CancellationToken cancellationToken)
    {
        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        if (loans.FirstOrDefault(loan => loan.Id == loanId) is not { } loan)
        {
            return null;
        }

        var budget = await CaseBudget.OfAsync(context, caseId, loan.Account.Loan.Currency, cancellationToken);
        return new Bench(loan, PlanBasis.Of(loan.Account).Start, budget?.Fit(loanId, loans));
    }

    /// <summary>The figures of terms; <see langword="null"/> when they do not fit the loan.</summary>
    public OfferFigures? Figures(ProposalTerms terms)
    {
        if (_start is null || !terms.IsPossible)
        {
            return null;
        }

        var worked = OptionFigures.Of(terms, _start, _budget);
        return worked.Proposal is { } proposal
            ? OfferFigures.Of(proposal, worked.Test, worked.FitsBudget)
            : null;
    }

    /// <summary>The figures of a bank's instalments; <see langword="null"/> when the loan cannot be worked out.</summary>
    public OfferFigures? Figures(BankInstalments offer) => _start is null
        ? null
        : offer.On(_start, _budget is { IsComplete: true } budget ? new PaymentCapacity(budget.Left, Money.Zero(Currency)).At(1, _start.Frequency) : null);

    /// <summary>The payments that follow from what is agreed today: the bank's offer, or else the terms.</summary>
    /// <returns>By day; <see langword="null"/> when they cannot be worked out on the loan as it stands.</returns>
    public IReadOnlyList<AgreedRow>? Payments(ProposalTerms terms, CounterOffer? offer) => offer?.InstalmentsIn(Currency) is { } instalments
        ? instalments.Rows(RepaymentInterval.Of(Loan.Account.Loan.Frequency))
        : Payments(offer?.Terms ?? terms);

    /// <summary>The figures of a counter-offer as they are today.</summary>
    public OfferFigures? Figures(CounterOffer offer) =>
        offer.Terms is { } terms ? Figures(terms) : offer.InstalmentsIn(Currency) is { } instalments ? Figures(instalments) : null;

    private AgreedRow[]? Payments(ProposalTerms terms) => _start is not null && OptionFigures.Of(terms, _start, budget: null).Proposal is { } proposal
        ?
        [
            .. proposal.Rows.Select(row => new AgreedRow(row.DueOn, row.Total.Minor) { PrincipalMinor = row.Principal.Minor, OverdueMinor = row.Arrears.Minor })
                .Prepend(new AgreedRow(_start.Today, proposal.PaidToday.Minor))
                .Where(row => row.AmountMinor > 0)
                .GroupBy(row => row.DueOn, (on, rows) => rows.ToArray() is [var single] ? single : new AgreedRow(on, rows.Sum(row => row.AmountMinor))),
        ]
        : null;
}

using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.BankView;

/// <summary>What the page of the bank's view starts from.</summary>
/// <param name="Loan">The loan with where it stands.</param>
/// <param name="Basis">What the tests are computed from, or what is missing for it.</param>
/// <param name="Terms">The request that is looked at; <see langword="null"/> when none can be worked out.</param>
/// <param name="Proposal">What it comes to; <see langword="null"/> when it does not apply.</param>
/// <param name="IsChosen">Whether it is the one that was chosen.</param>
/// <param name="Form">What was entered.</param>
public sealed record BankViewBasis(LoanView Loan, PlanBasis Basis, ProposalTerms? Terms, PlanProposal? Proposal, bool IsChosen, BankViewForm Form)
{
    /// <summary>Where the borrower lives; <see langword="null"/> when not said.</summary>
    public string? Country { get; init; }

    /// <summary>The kinds of request that can be looked at: the usual ones, and what is chosen.</summary>
    public IReadOnlyList<ProposalKind> Kinds => Terms is { } terms && !OptionInputs.Usual.Contains(terms.Kind) ? [terms.Kind, .. OptionInputs.Usual] : OptionInputs.Usual;

    /// <summary>Whether the overdue amount is known part by part; without it there are no figures.</summary>
    public bool IsSplitKnown => Basis.Start is { IsSplitKnown: true };

    /// <summary>Both tests under a form; <see langword="null"/> when there is no proposal or the split is not known.</summary>
    /// <param name="form">What was entered; it has passed its check.</param>
    public BankResult? Under(BankViewForm form) =>
        Proposal is { } proposal && IsSplitKnown ? BankResult.Of(proposal, form, Loan.Account.Loan, Loan.Standing.DaysPastDue) : null;
}

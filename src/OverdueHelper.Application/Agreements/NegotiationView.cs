using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Agreements;

/// <summary>What was asked on one loan, what the bank said, and what can follow.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="Draft">What is chosen and not handed over; <see langword="null"/> when there is nothing of the kind.</param>
/// <param name="DraftFigures">What that comes to today; <see langword="null"/> without it, or when it no longer fits the loan.</param>
/// <param name="Versions">What was handed over, oldest first.</param>
/// <param name="Ours">The last version worked out today, beside the bank's offer; <see langword="null"/> while there is none.</param>
/// <param name="Theirs">The bank's last offer worked out today; <see langword="null"/> while there is none.</param>
/// <param name="Today">The borrower's today.</param>
public sealed record NegotiationView(
    LoanView Loan, ProposalTerms? Draft, OfferFigures? DraftFigures, IReadOnlyList<VersionView> Versions, OfferFigures? Ours, OfferFigures? Theirs, DateOnly Today)
{
    /// <summary>The version that is talked about; <see langword="null"/> while nothing was handed over.</summary>
    public VersionView? Current => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>The agreement that holds; <see langword="null"/> while there is none.</summary>
    public AgreementView? Agreement => AgreementView.Of(Versions, Loan, Today);

    /// <summary>The bank's offer that is on the table.</summary>
    public CounterOffer? Counter => Current is { State: ProposalState.Countered } current ? current.CounterOf(current.Last) : null;
}

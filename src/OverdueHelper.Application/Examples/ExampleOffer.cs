using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Examples;

/// <summary>A request that was handed over a week ago and answered with another offer the day before yesterday.</summary>
internal static class ExampleOffer
{
    private const int SentDaysAgo = 7;
    private const int AnsweredDaysAgo = 2;

    public static IEnumerable<object> Countered(Loan loan, IReadOnlyList<LoanEntry> entries, Proposal proposal, PlanDetails details, DateOnly today)
    {
        var (sentOn, answeredOn) = (today.AddDays(-SentDaysAgo), today.AddDays(-AnsweredDaysAgo));
        var version = SentProposal.Of(Guid.CreateVersion7(), proposal, 1, Figures(loan, entries, proposal.Terms, sentOn), details.PlanVersion, "", sentOn);
        var offered = new ProposalTerms(ProposalKind.InterestOnly, 3);
        var counter = CounterOffer.As(
            Guid.CreateVersion7(), version, "Three months of interest only, then the instalments as before. The reminder fee stays.", offered, Figures(loan, entries, offered, answeredOn));
        var sent = ProposalStep.First(version, Details(sentOn) with { Channel = ContactChannel.Branch, Who = "M. Garnier", Note = "Receipt slip stamped." });
        return
        [
            version,
            counter,
            sent,
            sent.Next(ProposalState.Countered, Details(answeredOn) with { Channel = ContactChannel.Letter, Who = "Service entreprises", CounterId = counter.Id }),
        ];
    }

    private static StepDetails Details(DateOnly on) => new(Guid.CreateVersion7(), on, new DateTimeOffset(on, new TimeOnly(11, 0), TimeSpan.Zero), "");

    private static OfferFigures Figures(Loan loan, IReadOnlyList<LoanEntry> entries, ProposalTerms terms, DateOnly on)
    {
        var start = PlanBasis.Of(LoanAccount.On(loan, entries, on)).Start!;
        var proposal = (PlanProposal)terms.For(start).On(start);
        return OfferFigures.Of(proposal, PresentValueTest.Of(proposal), fitsBudget: null);
    }
}

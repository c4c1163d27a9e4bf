using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Agreements;

public sealed class ProposalStoryTests
{
    private static readonly DateOnly _sent = new(2026, 11, 9);
    private static readonly Loan _loan = Loan.Add(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), LoanKind.Personal, Currency.Of("GBP"), KnownFrom.Contract);

    public static TheoryData<ProposalState, ProposalState> Pairs
    {
        get
        {
            var pairs = new TheoryData<ProposalState, ProposalState>();
            foreach (var from in Enum.GetValues<ProposalState>().Where(state => state is not ProposalState.Draft))
            {
                foreach (var to in Enum.GetValues<ProposalState>())
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void A_step_is_taken_where_the_path_allows_it_and_throws_everywhere_else(ProposalState from, ProposalState to)
    {
        var step = Reach(from);

        if (ProposalPath.Allows(from, to))
        {
            var next = step.Next(to, Details(_sent.AddDays(9)));
            Assert.Equal((to, step.Sequence + 1, step.VersionId), (next.State, next.Sequence, next.VersionId));
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => step.Next(to, Details(_sent.AddDays(9))));
        }
    }

    [Fact]
    public void Nothing_follows_a_withdrawal_and_nothing_leads_back_to_a_draft()
    {
        Assert.Empty(ProposalPath.After(ProposalState.Withdrawn));
        Assert.All(Enum.GetValues<ProposalState>(), state => Assert.DoesNotContain(ProposalState.Draft, ProposalPath.After(state)));
    }

    [Fact]
    public void A_refusal_is_kept_with_its_reason_and_a_counter_offer_with_what_was_offered()
    {
        var step = Reach(ProposalState.Sent);

        Assert.Throws<ArgumentException>(() => step.Next(ProposalState.Refused, Details(_sent) with { Note = " " }));
        Assert.Throws<ArgumentException>(() => step.Next(ProposalState.Countered, Details(_sent) with { CounterId = null }));
    }

    [Fact]
    public void A_step_cannot_come_before_the_one_it_follows() =>
        Assert.Throws<ArgumentException>(() => Reach(ProposalState.Sent).Next(ProposalState.Acknowledged, Details(_sent.AddDays(-1))));

    [Fact]
    public void A_sent_version_keeps_the_terms_it_was_sent_with_when_another_option_is_chosen()
    {
        var choice = Proposal.For(_loan, new ProposalTerms(ProposalKind.LongerTerm, 42), _sent);
        var version = SentProposal.Of(Guid.CreateVersion7(), choice, 1, Figures, planVersion: 3, new string('a', 64), _sent);

        choice.Choose(new ProposalTerms(ProposalKind.CapitalisedPause, 3), _sent.AddDays(1));

        Assert.Equal(new ProposalTerms(ProposalKind.LongerTerm, 42), version.Terms);
        Assert.Equal((3, Figures), (version.PlanVersion, version.Figures));
    }

    [Fact]
    public void An_offer_without_words_or_with_numbers_that_are_not_possible_is_none()
    {
        var version = SentProposal.Of(Guid.CreateVersion7(), Proposal.For(_loan, new ProposalTerms(ProposalKind.LongerTerm, 42), _sent), 1, Figures, 1, "", _sent);

        Assert.Throws<ArgumentException>(() => CounterOffer.As(Guid.CreateVersion7(), version, " ", new ProposalTerms(ProposalKind.LongerTerm, 40), Figures));
        Assert.Throws<ArgumentException>(() => CounterOffer.As(Guid.CreateVersion7(), version, "no", new ProposalTerms(ProposalKind.LongerTerm, 0), Figures));
        Assert.Throws<ArgumentOutOfRangeException>(() => CounterOffer.As(Guid.CreateVersion7(), version, "no", new BankInstalments(new Money(0, _loan.Currency), 12, _sent, OfferRest.SettlesAll), Figures));
    }

    private static OfferFigures Figures { get; } = new()
    {
        InstalmentMinor = 18_000,
        HighestMinor = 18_000,
        TotalMinor = 756_000,
        ExtraCostMinor = 50_000,
        FirstDueOn = new DateOnly(2026, 12, 1),
        EndsOn = new DateOnly(2030, 5, 1),
    };

    private static StepDetails Details(DateOnly on) =>
        new(Guid.CreateVersion7(), on, new DateTimeOffset(on, default, TimeSpan.Zero), "maya") { Note = "no reason given", CounterId = Guid.CreateVersion7() };

    private static ProposalStep Reach(ProposalState state)
    {
        var version = SentProposal.Of(Guid.CreateVersion7(), Proposal.For(_loan, new ProposalTerms(ProposalKind.LongerTerm, 42), _sent), 1, Figures, 1, "", _sent);
        var first = ProposalStep.First(version, Details(_sent));
        return state is ProposalState.Sent ? first : first.Next(state, Details(_sent.AddDays(1)));
    }
}

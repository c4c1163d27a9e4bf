using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Features.Options;

/// <summary>What a plan asks for each time and for how long, in one sentence with its amounts.</summary>
internal static class PaymentWords
{
    private const int MostRuns = 4;

    /// <summary>The sentence.</summary>
    /// <param name="proposal">The plan.</param>
    /// <param name="amount">The words for an amount.</param>
    public static string Of(PlanProposal proposal, Func<Money, string> amount)
    {
        var isMonthly = proposal.Start.Frequency is Frequency.Monthly;
        var runs = PaymentRun.Of(proposal);
        string[] parts = runs.Count > MostRuns
            ? [SuggestionWords.Say(isMonthly ? PaymentText.RangeMonths : PaymentText.RangeTimes, amount(proposal.Rows.Select(row => row.Total).Min()), amount(proposal.HighestInstalment), proposal.Rows.Count)]
            : [.. runs.Select(run => Said(run, isMonthly, amount))];
        if (proposal.PaidToday.Minor > 0)
        {
            parts = [SuggestionWords.Say(PaymentText.Today, amount(proposal.PaidToday)), .. parts];
        }

        return SuggestionWords.Say(PaymentText.YouPay, parts.Aggregate((before, after) => SuggestionWords.Say(PaymentText.Then, before, after)));
    }

    private static string Said(PaymentRun run, bool isMonthly, Func<Money, string> amount)
    {
        var words = run switch
        {
            { Most.IsZero: true, Count: 1 } => isMonthly ? PaymentText.NothingMonth : PaymentText.NothingTime,
            { Most.IsZero: true } => isMonthly ? PaymentText.NothingMonths : PaymentText.NothingTimes,
            { Count: 1 } => PaymentText.Once,
            _ => isMonthly ? PaymentText.Months : PaymentText.Times,
        };
        var said = SuggestionWords.Say(words, amount(run.Most), run.Count);
        return run.Overdue.IsZero || run.Most.IsZero ? said : SuggestionWords.Say(PaymentText.OfItOverdue, said, amount(run.Overdue));
    }
}

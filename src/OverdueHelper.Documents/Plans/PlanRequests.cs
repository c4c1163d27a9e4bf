using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>What the bank is asked to do on one loan, point by point: the letter lists it, and the reply has a box for each.</summary>
internal sealed class PlanRequests(PlannedLoan planned, RepaymentPlanContents contents, PaperWords words)
{
    private PlanProposal Proposal => planned.Proposal;

    private PlanStart Start => planned.Proposal.Start;

    /// <summary>Penalties, interest and the rest of a settled debt: they are given up by different people in a bank.</summary>
    /// <param name="key">The key of the words for penalties; those of the others begin with it.</param>
    public IEnumerable<(string What, Money Amount)> Waivers(string key) =>
    [
        (key, Proposal.WaivedPenalties), (key + "Interest", Proposal.WaivedInterest), (key + "Rest", Proposal.Waived - Proposal.WaivedPenalties - Proposal.WaivedInterest),
    ];

    /// <summary>The points with their amount or time.</summary>
    public IEnumerable<(string What, string Figure)> All()
    {
        yield return (words[nameof(PlanText.RequestInstalments)], words.With(nameof(PlanText.AskDates), words.Day(Proposal.FirstDueOn), words.Day(Proposal.EndsOn)));
        if (ChangesTerm)
        {
            yield return (words[nameof(PlanText.RequestTerm)], Term());
        }

        if (string.Join("; ", Overdue()) is { Length: > 0 } overdue)
        {
            yield return (words[nameof(PlanText.RequestOverdue)], overdue);
        }

        if (Start.Remaining.Count > 0)
        {
            yield return (words[nameof(PlanText.RequestHold)], words.With(nameof(PlanText.RequestHoldFigure), words.Amount(Start.PresentInstalment), words.Day(Start.NextPaymentOn ?? Start.NextDueOn)));
        }

        if (contents.AsksFreeze)
        {
            yield return (words[nameof(PlanText.RequestFreeze)], words[nameof(PlanText.RequestFreezeTime)]);
        }

        foreach (var (what, amount) in Waivers(nameof(PlanText.RequestWaiver)).Where(waiver => waiver.Amount.Minor > 0))
        {
            yield return (words[what], words.Amount(amount));
        }
    }

    /// <summary>Whether the loan is repaid in another number of instalments, or to another day.</summary>
    public bool ChangesTerm => Proposal.Rows.Count != Start.Remaining.Count || Proposal.EndsOn != Start.ContractEndsOn;

    private string Term()
    {
        var count = words.Count("Instalments", Proposal.Rows.Count);
        return Start.Remaining.Count == 0
            ? words.With(nameof(PlanText.RequestTermPast), count, words.Day(Proposal.EndsOn))
            : words.With(nameof(PlanText.RequestTermFigure), count, words.Number(Start.Remaining.Count), words.Day(Proposal.EndsOn), words.Day(Start.ContractEndsOn));
    }

    // A settlement ends all that is owed; nothing of it is taken anywhere.
    private IEnumerable<string> Overdue()
    {
        if (Start.Arrears.IsZero || Proposal.Option is PlanOption.SettlementOption)
        {
            yield break;
        }

        var spread = Money.Sum(Proposal.Rows.Select(row => row.Arrears), Start.Currency);
        var inPrincipal = Start.Arrears - Proposal.Waived - Proposal.PaidToday - spread;
        if (Start.IsRateKnown && inPrincipal.Minor > 0)
        {
            yield return words.With(nameof(PlanText.RequestOverduePrincipal), words.Amount(inPrincipal));
        }

        PlanInstalment[] parts = [.. Proposal.Rows.Where(row => row.Arrears.Minor > 0)];
        if (spread.Minor > 0)
        {
            yield return words.With(nameof(PlanText.RequestOverdueSpread), words.Amount(spread), words.Day(parts[0].DueOn), words.Day(parts[^1].DueOn));
        }
    }
}

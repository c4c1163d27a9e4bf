using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>What can be paid today and where it is to be posted, and from which day the instalments can be paid.</summary>
internal sealed class PlanPayingNow(RepaymentPlanContents contents, string firstLoan, PaperWords words)
{
    private bool IsBusiness => contents.Borrower.Kind is BorrowerKind.Company or BorrowerKind.SoleTrader;

    public IEnumerable<Block> All()
    {
        yield return new Heading(words[nameof(PlanText.PaysTitle)]);
        if (string.Join(' ', Today().Concat(From())) is { Length: > 0 } said)
        {
            yield return new Paragraph(said);
        }

        if (contents.PaysTodayMinor is null && !IsPaidByPlan)
        {
            yield return new WriteLine(words[nameof(PlanText.PaysTodayLine)]);
        }

        if (contents.PaydayOn is null)
        {
            yield return new WriteLine(words[IsBusiness ? nameof(PlanText.PaydayLineBusiness) : nameof(PlanText.PaydayLine)]);
        }
    }

    private bool IsPaidByPlan => contents.Loans.Any(loan => loan.Proposal.PaidToday.Minor > 0);

    private IEnumerable<string> Today()
    {
        if (contents.PaysTodayMinor is not { } minor || (minor == 0 && IsPaidByPlan))
        {
            yield break;
        }

        if (minor == 0)
        {
            yield return words[nameof(PlanText.PaysNothingToday)];
            if (contents.CashLow is { } low)
            {
                yield return words.With(nameof(PlanText.CashLow), words.Number(low.Week), words.Day(low.From), words.Amount(low.Closing), words.Amount(low.Minimum));
            }

            yield break;
        }

        // Posted so that no row of the table changes: what it takes away bears no interest, or is the end of the plan.
        var proposal = contents.Loans[0].Proposal;
        var (paid, spread) = (new Money(minor, proposal.Start.Currency), Money.Sum(proposal.Rows.Select(row => row.Arrears), proposal.Start.Currency));
        yield return contents.Loans.Count > 1
            ? words.With(nameof(PlanText.PaysTodayOfLoan), words.Amount(paid), firstLoan)
            : words.With(nameof(PlanText.PaysToday), words.Amount(paid));
        yield return proposal.Start.IsRateKnown && spread >= paid && proposal.Rows.All(row => row.Arrears.Minor >= 0)
            ? words.With(nameof(PlanText.PaysTodayOnSpread), words.Amount(spread))
            : words[nameof(PlanText.PaysTodayOnLast)];
        yield return words.With(nameof(PlanText.PaysTodayTotal), words.Amount(Money.Max(Money.Zero(paid.Currency), proposal.TotalToPay - paid)), words.Amount(proposal.TotalToPay));
    }

    private IEnumerable<string> From() => contents.PaydayOn is { } payday
        ? [words.With(IsBusiness ? nameof(PlanText.PaysFromBusiness) : nameof(PlanText.PaysFrom), words.Day(payday))]
        : [];
}

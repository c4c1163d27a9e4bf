using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>What the plan says about one loan: where it stands, what is asked for, what the officer keys in, every instalment.</summary>
internal sealed class PlanLoanBlocks(PlannedLoan planned, RepaymentPlanContents contents, PaperWords words)
{
    private PlanProposal Proposal => planned.Proposal;

    private PlanStart Start => planned.Proposal.Start;

    private readonly PlanRequests _requests = new(planned, contents, words);

    private bool IsOneOfMany => contents.Loans.Count > 1;

    /// <summary>The loan as the paper calls it.</summary>
    public string Name
    {
        get
        {
            var kind = words["Kind" + planned.Loan.Kind];
            return planned.Loan.ReferenceEnding.Length > 0 ? words.With(nameof(PlanText.LoanEnding), kind, planned.Loan.ReferenceEnding) : kind;
        }
    }

    public IEnumerable<Block> Request()
    {
        if (IsOneOfMany)
        {
            yield return new Heading(words.With(nameof(PlanText.LoanTitle), Name));
        }

        yield return new KeyValueList([.. Standing()], Columns: 2);
        yield return NumberLine();
        yield return new Ask([.. AskPhrases()]);
        yield return new Table(
            words[nameof(PlanText.RequestsTitle)],
            [new TableColumn(words[nameof(PlanText.RequestWhat)]), new TableColumn(words[nameof(PlanText.RequestFigure)], ColumnAlignment.End)],
            [.. _requests.All().Select(request => new TableRow([request.What, request.Figure]))]);
    }

    /// <summary>A box for each request, named by its loan where there are several.</summary>
    public IEnumerable<ReplyChoice> ReplyPoints() => _requests.All()
        .Select(request => words.With(nameof(PlanText.ReplyPoints), request.What, request.Figure))
        .Select(point => new ReplyChoice(IsOneOfMany ? words.With(nameof(PlanText.RequestOfLoan), Name, point) : point));

    public WriteLine NumberLine() => new(words.With(nameof(PlanText.NumberLine), Name), words[nameof(PlanText.NumberHint)]);

    public IEnumerable<Block> BankFields()
    {
        yield return new Heading(words[nameof(PlanText.SystemTitle)] + (IsOneOfMany ? ": " + Name : ""));
        yield return new Table(
            null,
            [
                new TableColumn(words[nameof(PlanText.SystemField)]), new TableColumn(words[nameof(PlanText.SystemNow)], ColumnAlignment.End),
                new TableColumn(words[nameof(PlanText.SystemAsked)], ColumnAlignment.End),
            ],
            [.. Fields().Select(field => new TableRow([words[field.Key], field.Now, field.Asked]))]);
        foreach (var block in PlanSteps.Of(Proposal, words))
        {
            yield return block;
        }
    }

    public IEnumerable<Block> Schedule()
    {
        yield return new Heading(IsOneOfMany ? words.With(nameof(PlanText.ScheduleOf), Name) : words[nameof(PlanText.ScheduleTitle)]);
        yield return PlanSchedule.Of(Proposal, words);
        yield return new Note(
            HowInterest() +
            " " + words[nameof(PlanText.ScheduleNoteDays)] +
            (contents.AsksFreeze && Start.IsRateKnown ? " " + words[nameof(PlanText.ScheduleNoteFreeze)] : "") +
            (Start.IsSplitKnown ? "" : " " + words[nameof(PlanText.ScheduleNoteSplit)]));
    }

    private string HowInterest()
    {
        if (!Start.IsRateKnown)
        {
            return words[nameof(PlanText.ScheduleNoteRate)];
        }

        var left = Money.Sum(Proposal.Rows.Select(row => row.Principal), Start.Currency);
        foreach (var row in Proposal.Rows)
        {
            if (row.Interest != Money.Round(left.Amount * Proposal.YearlyRateAt(row.Number) / Start.Frequency.PerYear(), Start.Currency))
            {
                return words[nameof(PlanText.ScheduleNoteContract)];
            }

            left -= row.Principal;
        }

        return words.With(nameof(PlanText.ScheduleNote), words.Number(Start.Frequency.PerYear()));
    }

    private IEnumerable<KeyValue> Standing()
    {
        var standing = planned.Standing;
        yield return new(words[nameof(PlanText.Loan)], Name);
        yield return new(words[nameof(PlanText.OverdueToday)], standing.IsOverdue == false ? words[nameof(PlanText.NotOverdue)] : words.Amount(standing.AmountToBringCurrent));
        if (standing is { IsOverdue: not false, DaysPastDue: { } days })
        {
            var dayCount = words.Count("Days", days);
            yield return new(words[nameof(PlanText.OverdueFor)], standing.InstalmentsMissed is { } missed
                ? words.With(nameof(PlanText.OverdueBoth), dayCount, words.Count("Instalments", missed))
                : dayCount);
        }

        if (Start.NextPaymentOn is { } next)
        {
            yield return new(words[nameof(PlanText.NextDue)], words.With(nameof(PlanText.NextDueValue), words.Amount(Start.PresentInstalment), words.DayShort(next)));
        }

        yield return new(words[nameof(PlanText.StillToPay)], words.Amount(Start.TotalAsContracted));
        if (standing.PayOff is { } payOff)
        {
            yield return new(words[nameof(PlanText.PayOff)], words.With(nameof(PlanText.PayOffValue), words.Amount(payOff), words.DayShort(standing.Today)));
        }
    }

    private IEnumerable<Phrase> AskPhrases()
    {
        yield return words[nameof(PlanText.Ask)] + " ";
        yield return Phrase.Strong(InstalmentRuns.Said(Proposal, words));
        yield return " " + words.With(nameof(PlanText.AskDates), words.Day(Proposal.FirstDueOn), words.Day(Proposal.EndsOn)) + ". " + RequestSentences.Of(Proposal, words);
        if (planned.FitsBudget == true)
        {
            yield return " " + words[nameof(PlanText.AskFits)];
        }

        if (planned.Test is { } test)
        {
            yield return " " + (test.IsFree ? words[nameof(PlanText.AskFree)] : words.With(nameof(PlanText.AskCost), words.Amount(test.Loss), words.PercentOfLoss(test.Share)));
        }
    }

    private IEnumerable<(string Key, string Now, string Asked)> Fields()
    {
        var none = words[nameof(PlanText.None)];
        yield return (nameof(PlanText.SystemRate), Rate(Start.YearlyRate), Rate(Proposal.YearlyRate));
        yield return (nameof(PlanText.SystemCount), words.Number(Start.Remaining.Count), words.Number(Proposal.Rows.Count));
        yield return (nameof(PlanText.SystemInstalment), words.Amount(Start.PresentInstalment), words.Amount(Proposal.UsualInstalment));
        yield return (nameof(PlanText.SystemHighest), Start.Remaining.Count == 0 ? none : words.Amount(Highest(Start.Remaining)), words.Amount(Proposal.HighestInstalment));
        yield return (nameof(PlanText.SystemFirst), words.Day(Start.NextPaymentOn ?? Start.NextDueOn), words.Day(Proposal.FirstDueOn));
        yield return (nameof(PlanText.SystemLast), words.Day(Start.ContractEndsOn), words.Day(Proposal.EndsOn));
        var spread = Money.Sum(Proposal.Rows.Select(row => row.Arrears), Start.Currency);
        if (!Start.IsRateKnown)
        {
            yield return (nameof(PlanText.SystemArrearsSpread), none, OrNone(spread));
            yield return (nameof(PlanText.SystemTotal), words.Amount(Start.TotalAsContracted), words.Amount(Proposal.TotalToPay));
            yield break;
        }

        // Overdue principal bears no interest under the contract; it stands among the overdue amounts below.
        yield return (nameof(PlanText.SystemBalance), words.Amount(Start.Principal - Start.OverduePrincipal), words.Amount(Money.Sum(Proposal.Rows.Select(row => row.Principal), Start.Currency)));
        yield return (nameof(PlanText.SystemArrears), OrNone(Start.Arrears), none);
        yield return (nameof(PlanText.SystemArrearsBalance), none, OrNone(Money.Max(Money.Zero(Start.Currency), Start.Arrears - Proposal.Waived - Proposal.PaidToday - spread)));
        yield return (nameof(PlanText.SystemArrearsSpread), none, OrNone(spread));
        yield return (nameof(PlanText.SystemCapitalised), none, OrNone(Proposal.Capitalised));
        yield return (nameof(PlanText.SystemWaiver), none, OrNone(Proposal.WaivedPenalties));
        foreach (var (what, amount) in _requests.Waivers(nameof(PlanText.SystemWaiver)).Skip(1).Where(waiver => waiver.Amount.Minor > 0))
        {
            yield return (what, none, words.Amount(amount));
        }

        if (Proposal.PaidToday.Minor > 0)
        {
            yield return (nameof(PlanText.SystemPaidToday), none, words.Amount(Proposal.PaidToday));
        }

        yield return (nameof(PlanText.SystemTotal), words.Amount(Start.TotalAsContracted), words.Amount(Proposal.TotalToPay));

        string Rate(decimal rate) => Start.IsRateKnown ? words.Percent(rate) : words[nameof(PlanText.NotKnown)];

        string OrNone(Money amount) => amount.IsZero ? none : words.Amount(amount);
    }

    private static Money Highest(IReadOnlyList<Instalment> rows) => rows.Select(row => row.Total).Aggregate(Money.Max);
}

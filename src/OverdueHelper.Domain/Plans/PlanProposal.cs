using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>An option worked out for one loan: every row, exact to the smallest unit, and how it compares with the contract.</summary>
/// <remarks>
/// Interest is rounded once per period, half to the even unit, and the last instalment absorbs the difference. Whoever prints a figure takes
/// it from here. Extra cost is against paying the contract as it is from today, not from the loan's beginning.
/// </remarks>
public sealed record PlanProposal : PlanResult
{
    internal PlanProposal(PlanOption option, PlanStart start, IReadOnlyList<PlanInstalment> rows)
        : base(option)
    {
        Start = start;
        Rows = rows;
        PaidToday = Waived = WaivedPenalties = WaivedInterest = Capitalised = Money.Zero(start.Currency);
        YearlyRate = start.YearlyRate;
        Total = Money.Sum(rows.Select(row => row.Total), start.Currency);
        Interest = Money.Sum(rows.Select(row => row.Interest), start.Currency);
        HighestInstalment = rows.Max(row => row.Total);
        UsualInstalment = rows.Where(row => row.Total.Minor > 0).CountBy(row => row.Total).MaxBy(size => size.Value).Key;
    }

    /// <summary>The loan it is made for.</summary>
    public PlanStart Start { get; }

    /// <summary>The rows by date; a pause is rows of nothing to pay. Never empty.</summary>
    public IReadOnlyList<PlanInstalment> Rows { get; }

    /// <summary>What is done with the overdue amounts.</summary>
    public ArrearsHandling Arrears { get; internal init; }

    /// <summary>How many instalments the overdue amounts are spread over; 0 where none are.</summary>
    public int ArrearsOver { get; internal init; }

    /// <summary>Paid today, before the first row.</summary>
    public Money PaidToday { get; internal init; }

    /// <summary>What the bank gives up of what is owed today: penalties, interest or the rest of a settled debt.</summary>
    public Money Waived { get; internal init; }

    /// <summary>The part of <see cref="Waived"/> that is penalties.</summary>
    public Money WaivedPenalties { get; internal init; }

    /// <summary>The part of <see cref="Waived"/> that is overdue interest.</summary>
    public Money WaivedInterest { get; internal init; }

    /// <summary>The rate asked for. Fraction a year; 0 where no further interest runs.</summary>
    public decimal YearlyRate { get; internal init; }

    /// <summary>For how many rows <see cref="YearlyRate"/> holds before the contract's returns; 0 is to the end.</summary>
    public int RatePeriods { get; internal init; }

    /// <summary>What joins the principal and bears interest from then on: overdue amounts, and the interest of a capitalised pause.</summary>
    public Money Capitalised { get; internal init; }

    /// <summary>The day of the first payment above nothing, not counting what is paid today.</summary>
    public DateOnly FirstDueOn => Rows.First(row => row.Total.Minor > 0).DueOn;

    /// <summary>The last day of the plan.</summary>
    public DateOnly EndsOn => Rows[^1].DueOn;

    /// <summary>Calendar months by which the last day moves; negative is earlier.</summary>
    public int EndMovesByMonths =>
        (EndsOn.Year - Start.ContractEndsOn.Year) * 12 + EndsOn.Month - Start.ContractEndsOn.Month;

    /// <summary>All that is still to pay, today's payment included.</summary>
    public Money TotalToPay => Total + PaidToday;

    /// <summary>What the plan costs above paying the contract as it is; negative is a saving.</summary>
    public Money ExtraCost => TotalToPay - Start.TotalAsContracted;

    /// <summary>All interest of the plan, from today.</summary>
    public Money Interest { get; }

    /// <summary>The largest amount due on one day, not counting what is paid today. A budget must carry it.</summary>
    public Money HighestInstalment { get; }

    /// <summary>The amount due most often, pauses left out.</summary>
    public Money UsualInstalment { get; }

    /// <summary>The amount due on the first row: nothing in a pause.</summary>
    public Money FirstInstalment => Rows[0].Total;

    private Money Total { get; }

    /// <summary>The rate that runs in the period of a row. Fraction a year.</summary>
    /// <param name="number">The row; 1 is the first.</param>
    public decimal YearlyRateAt(int number) => RatePeriods == 0 || number <= RatePeriods ? YearlyRate : Start.YearlyRate;
}

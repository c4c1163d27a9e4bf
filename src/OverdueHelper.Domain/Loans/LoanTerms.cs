using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>What a contract says about repayment: enough to write its whole schedule.</summary>
/// <remarks>
/// Each property refuses a value that can never be true; what depends on two of them is checked by <see cref="RepaymentSchedule.For"/>.
/// All schedules are in one currency, that of <see cref="Advance"/>.
/// </remarks>
public sealed record LoanTerms
{
    /// <summary>The most instalments a schedule can have: 100 years of months.</summary>
    public const int MaxInstalments = 1200;

    /// <summary>The highest yearly rate: 10 is 1,000 %.</summary>
    public const decimal MaxYearlyRate = 10m;

    /// <summary>The largest advance, in the smallest unit of its currency.</summary>
    public const long MaxAdvanceMinor = 1_000_000_000_000_000;

    /// <summary>The longest first period, in days.</summary>
    public const int MaxFirstPeriodDays = 3660;

    /// <summary>The decimals of a rate that are used; more are rounded off, half to even.</summary>
    public const int RateDecimals = 10;

    private const decimal LeastGrowth = -0.99m;

    /// <summary>The plain terms; the other properties are options.</summary>
    /// <param name="advance">The amount lent; above nothing.</param>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %. From 0 to <see cref="MaxYearlyRate"/>.</param>
    /// <param name="drawnOn">The day the amount was paid out; interest runs from it.</param>
    /// <param name="firstDueOn">The first due date, after <paramref name="drawnOn"/>; the later ones are counted from it.</param>
    /// <param name="instalments">How many rows the schedule has, interest-only and paused ones included.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside the limits named here.</exception>
    public LoanTerms(Money advance, decimal yearlyRate, DateOnly drawnOn, DateOnly firstDueOn, int instalments)
    {
        Advance = advance;
        YearlyRate = yearlyRate;
        DrawnOn = drawnOn;
        FirstDueOn = firstDueOn;
        Instalments = instalments;
    }

    /// <summary>The amount lent.</summary>
    public Money Advance { get; init => field = Limit.Amount(value, 1, MaxAdvanceMinor); }

    /// <summary>The contract's yearly rate as a fraction: 0.12 is 12 %.</summary>
    public decimal YearlyRate { get; init => field = Limit.Rate(value); }

    /// <summary>The day the amount was paid out; interest runs from it.</summary>
    public DateOnly DrawnOn { get; init; }

    /// <summary>The first contractual due date; the later ones are counted from it and never drift.</summary>
    public DateOnly FirstDueOn { get; init; }

    /// <summary>How many rows the schedule has, interest-only and paused ones included.</summary>
    public int Instalments { get; init => field = Limit.Count(value, 1, MaxInstalments); }

    /// <summary>How often an instalment falls due; monthly by default.</summary>
    public Frequency Frequency { get; init; } = Frequency.Monthly;

    /// <summary>An interval no frequency names, such as 15 days; null to follow <see cref="Frequency"/>.</summary>
    public RepaymentInterval? OtherInterval { get; init; }

    /// <summary>How the instalments are made up; level by default.</summary>
    public RepaymentMethod Method { get; init; } = RepaymentMethod.LevelInstalment;

    /// <summary>How days become interest; actual days over 365 by default.</summary>
    public DayCount DayCount { get; init; } = DayCount.Actual365Fixed;

    /// <summary>Half to even, or <see cref="MidpointRounding.AwayFromZero"/>. Once per period, to the smallest unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Any other rounding.</exception>
    public MidpointRounding Rounding
    {
        get;
        init => field = value is MidpointRounding.ToEven or MidpointRounding.AwayFromZero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Interest is rounded half to even or half away from zero.");
    }

    /// <summary>Where a due date goes that is not a working day; interest always runs to the contractual one.</summary>
    public DueDateRoll Roll { get; init; }

    /// <summary>The days worked, for <see cref="Roll"/>; Monday to Friday by default.</summary>
    public WorkingDays WorkingDays { get; init; } = WorkingDays.MondayToFriday;

    /// <summary>The contract's day of the month (31 is the month's end) when <see cref="FirstDueOn"/> is already clipped; else null.</summary>
    public int? DueDay { get; init => field = value is { } day ? Limit.Count(day, 1, 31) : null; }

    /// <summary>Rows at the start (after a pause) that pay interest only. Their number counts within <see cref="Instalments"/>.</summary>
    public int InterestOnlyInstalments { get; init => field = Limit.Count(value, 0, MaxInstalments); }

    /// <summary>Rows at the start in which nothing is paid; null for none.</summary>
    public SchedulePause? Pause { get; init; }

    /// <summary>What is still owed after the last level instalment and falls due with it, for <see cref="RepaymentMethod.Balloon"/>.</summary>
    public Money? Balloon { get; init; }

    /// <summary>How much a graduated instalment grows each time, as a fraction: 0.03 is 3 %, negative to shrink. Above -0.99, at most 1.</summary>
    public decimal Growth { get; init => field = Limit.Within(value, LeastGrowth, 1m); }

    /// <summary>After how many instalments a graduated one grows; 12 for once a year of months.</summary>
    public int GrowthEvery { get; init => field = Limit.Count(value, 1, MaxInstalments); } = 1;

    /// <summary>The steps of <see cref="RepaymentMethod.Step"/>, in order.</summary>
    public IReadOnlyList<PaymentStep> Steps { get; init; } = [];

    /// <summary>Changes of the rate that are already agreed, in order.</summary>
    public IReadOnlyList<RateChange> RateChanges { get; init; } = [];

    /// <summary>The rows of <see cref="RepaymentMethod.Irregular"/>; their number is <see cref="Instalments"/>.</summary>
    public IReadOnlyList<EnteredRow> EnteredRows { get; init; } = [];

    /// <summary>
    /// The instalment the contract names: principal and interest for a level loan, principal alone for equal principal.
    /// The schedule ends when the loan is repaid; what is left after <see cref="Instalments"/> rows falls due with the last. Null to solve it.
    /// </summary>
    public Money? AgreedInstalment { get; init => field = value is { } amount ? Limit.Amount(amount, 1, MaxAdvanceMinor) : null; }

    /// <summary>Solved instalments are rounded to a multiple of this many smallest units: 100 for whole euros. 1 by default.</summary>
    public long InstalmentMultiple { get; init => field = Limit.Within(value, 1, 1_000_000_000); } = 1;

    /// <summary>Whether a level instalment is moved until the last one differs least. Source: Apache Fineract, progressive loans.</summary>
    public bool SmoothLastInstalment { get; init; }

    /// <summary>The interval that is followed: <see cref="OtherInterval"/>, or that of <see cref="Frequency"/>.</summary>
    public RepaymentInterval Interval => OtherInterval ?? RepaymentInterval.Of(Frequency);
}

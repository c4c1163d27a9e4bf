namespace OverdueHelper.Domain.Loans.Events;

/// <summary>What the contract says beyond its schedule: how payments are spread, and what being late costs and counts.</summary>
/// <remarks>Grace before ageing, grace before a late fee and grace in the schedule are three things; only the first is here.</remarks>
public sealed record LoanRules
{
    /// <summary>The usual order, no grace, no default interest until the contract's rule is entered.</summary>
    public static LoanRules Default { get; } = new();

    /// <summary>How payments are spread.</summary>
    public AllocationRule Allocation { get; init; } = AllocationRule.Standard;

    /// <summary>Days taken off the net count of days past due. The raw count ignores them.</summary>
    public int AgeingGraceDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The contract's yearly rate on the day of the loan, a fraction; needed for default interest by margin or multiple.</summary>
    public decimal ContractYearlyRate { get; init; }

    /// <summary>Where the contract puts a due date that is not a working day. A payment on the adjusted day is in time, and days past due start from it.</summary>
    public DueDateRoll Roll { get; init; }

    /// <summary>The days worked, for <see cref="Roll"/>.</summary>
    public WorkingDays WorkingDays { get; init; } = WorkingDays.MondayToFriday;

    /// <summary>The contract's default interest; null while it is not known, and nothing accrues then.</summary>
    public DefaultInterestRule? DefaultInterest { get; init; }

    /// <summary>The adjusted day number of a due day number.</summary>
    internal int Adjusted(int due) => Roll is DueDateRoll.None ? due : WorkingDays.Roll(DateOnly.FromDayNumber(due), Roll).DayNumber;
}

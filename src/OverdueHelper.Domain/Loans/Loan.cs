using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>One loan of a case, as far as it is known: from the contract, or from what the bank says.</summary>
/// <remarks>Anything that is <see langword="null"/> is not known yet; it is never zero. Its payments and charges are <see cref="LoanEntry"/> rows.</remarks>
public sealed class Loan : ICaseRow, IVersioned
{
    /// <summary>How many digits of the loan number are kept: enough to recognise it, too few to use it.</summary>
    public const int ReferenceLength = 4;

    /// <summary>The longest name of a framework, in characters.</summary>
    public const int RulePackIdLength = 64;

    /// <summary>The framework of a loan for which none was chosen: steps of thirty days.</summary>
    public const string PlainRulePack = "plain";

    /// <summary>The most days of grace a contract can give; more is a mistake.</summary>
    public const int MostGraceDays = 366;

    private Loan()
    {
    }

    /// <summary>The identity.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The lender.</summary>
    public Guid LenderId { get; set; }

    /// <summary>What was lent for.</summary>
    public LoanKind Kind { get; set; }

    /// <summary>The last digits or letters of the loan number; empty when not known.</summary>
    public string ReferenceEnding { get; set; } = "";

    /// <summary>The currency of every amount of this loan.</summary>
    public Currency Currency { get; set; }

    /// <summary>Where the figures come from.</summary>
    public KnownFrom KnownFrom { get; set; }

    /// <summary>From the contract: the amount lent, in minor units.</summary>
    public long? AdvanceMinor { get; set; }

    /// <summary>The nominal yearly rate as a fraction: 0.099 is 9.9 %.</summary>
    public decimal? YearlyRate { get; set; }

    /// <summary>From the contract: the day the amount was paid out.</summary>
    public DateOnly? DrawnOn { get; set; }

    /// <summary>From the contract: the day of the first instalment.</summary>
    public DateOnly? FirstDueOn { get; set; }

    /// <summary>From the contract: how many instalments.</summary>
    public int? Instalments { get; set; }

    /// <summary>How often an instalment is due.</summary>
    public Frequency Frequency { get; set; } = Frequency.Monthly;

    /// <summary>From the contract: how the instalments are made up.</summary>
    public RepaymentMethod Method { get; set; } = RepaymentMethod.LevelInstalment;

    /// <summary>From the contract: how days become interest; <see langword="null"/> when not known.</summary>
    public DayCount? DayCount { get; set; }

    /// <summary>From the contract: payments at the start that are interest only; they count among <see cref="Instalments"/>.</summary>
    public int InterestOnlyInstalments { get; set; }

    /// <summary>From the contract: what falls due with the last instalment of a balloon loan, in minor units.</summary>
    public long? BalloonMinor { get; set; }

    /// <summary>From the contract: how much a graduated instalment grows each time, as a fraction; negative to shrink.</summary>
    public decimal? Growth { get; set; }

    /// <summary>From the contract: after how many instalments it grows.</summary>
    public int? GrowthEvery { get; set; }

    /// <summary>From the contract: the steps of stepped instalments, in order.</summary>
    public IReadOnlyList<AgreedStep> Steps { get; set; } = [];

    /// <summary>From the contract: where a due date goes that is not a working day.</summary>
    public DueDateRoll Roll { get; set; }

    /// <summary>From the contract: half to even, or half away from zero.</summary>
    public MidpointRounding Rounding { get; set; }

    /// <summary>From the contract: a solved instalment is a multiple of this many smallest units.</summary>
    public int InstalmentMultiple { get; set; } = 1;

    /// <summary>The contract's day of the month when the first due date was clipped to a short one; <see langword="null"/> for that date's own day.</summary>
    public int? DueDay { get; set; }

    /// <summary>The instalment, principal and interest, in minor units: agreed in the contract or named by the bank.</summary>
    public long? InstalmentMinor { get; set; }

    /// <summary>From the bank: what is owed in all, in minor units.</summary>
    public long? BalanceMinor { get; set; }

    /// <summary>From the bank: what is overdue, in minor units.</summary>
    public long? OverdueMinor { get; set; }

    /// <summary>From the bank: the oldest unpaid due date.</summary>
    public DateOnly? OverdueSince { get; set; }

    /// <summary>From the bank: the day of the last instalment.</summary>
    public DateOnly? LastDueOn { get; set; }

    /// <summary>From the bank: the day on which its figures were true.</summary>
    public DateOnly? StatedOn { get; set; }

    /// <summary>The framework its days past due are sorted by: the name of a <see cref="Arrears.RulePack"/>.</summary>
    public string RulePackId { get; set; } = PlainRulePack;

    /// <summary>From the contract: how a payment is spread over what is owed.</summary>
    public AllocationPreset Allocation { get; set; }

    /// <summary>The parts in the order of the contract, for <see cref="AllocationPreset.Custom"/>; what it leaves out is paid last. Empty for the presets.</summary>
    public IReadOnlyList<PaymentComponent> CustomOrder { get; set; } = [];

    /// <summary>Instalment by instalment or part by part, for <see cref="AllocationPreset.Custom"/>.</summary>
    public AllocationDirection CustomDirection { get; set; }

    /// <summary>From the contract: what happens to money beyond what is due.</summary>
    public ExcessPolicy Excess { get; set; }

    /// <summary>From the contract: days that are taken off the net count of days past due.</summary>
    public int AgeingGraceDays { get; set; }

    /// <summary>From the contract: how default interest is stated; <see langword="null"/> while it is not known.</summary>
    public DefaultInterestKind? DefaultInterestKind { get; set; }

    /// <summary>A fraction for a rate or a margin (0.05 is 5 %), a factor for a multiple; 0 with a rate of its own means that there is none.</summary>
    public decimal? DefaultInterestValue { get; set; }

    /// <summary>What default interest runs on.</summary>
    public DefaultInterestBase DefaultInterestBase { get; set; }

    /// <summary>Days after the due date that bear no default interest.</summary>
    public int DefaultInterestGraceDays { get; set; }

    /// <summary>The bank's own schedule, for <see cref="RepaymentMethod.Irregular"/>; empty when none was entered.</summary>
    public IReadOnlyList<EnteredInstalment> EnteredRows { get; set; } = [];

    /// <summary>A credit line: the least amount each statement asks for, in minor units; <see langword="null"/> for other loans.</summary>
    public long? MinimumFloorMinor { get; set; }

    /// <summary>A credit line: the share of the balance each statement asks for, as a fraction: 0.02 is 2 %.</summary>
    public decimal? MinimumShare { get; set; }

    /// <summary>A credit line: whether interest comes on top of the share or is part of the balance shared.</summary>
    public MinimumInterest MinimumInterest { get; set; }

    /// <summary>When the loan was taken off the case; it can be put back.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Whether it is a credit that is drawn again and again, so that each statement asks for a minimum.</summary>
    public bool IsCreditLine => Kind is LoanKind.CreditCard or LoanKind.Overdraft or LoanKind.BusinessLine;

    /// <summary>Adds a loan to a case; what is known of it is set afterwards.</summary>
    public static Loan Add(Guid id, Guid caseId, Guid lenderId, LoanKind kind, Currency currency, KnownFrom knownFrom) =>
        new() { Id = id, CaseId = caseId, LenderId = lenderId, Kind = kind, Currency = currency, KnownFrom = knownFrom };
}

using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Loans;

/// <summary>One loan, as the page holds it. Whatever is empty is not known yet.</summary>
public sealed class LoanForm
{
    /// <summary>Made with the form: a repeated submit adds one loan.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; set; }

    /// <summary>The lender's name; an existing lender of the case is recognised by it.</summary>
    public string LenderName { get; set; } = "";

    /// <inheritdoc cref="Loan.Kind"/>
    public LoanKind? Kind { get; set; }

    /// <inheritdoc cref="Loan.ReferenceEnding"/>
    public string ReferenceEnding { get; set; } = "";

    /// <summary>Three letters of ISO 4217.</summary>
    public string CurrencyCode { get; set; } = "";

    /// <inheritdoc cref="Loan.KnownFrom"/>
    public KnownFrom? KnownFrom { get; set; }

    /// <inheritdoc cref="Loan.AdvanceMinor"/>
    public long? AdvanceMinor { get; set; }

    /// <inheritdoc cref="Loan.YearlyRate"/>
    public decimal? YearlyRate { get; set; }

    /// <inheritdoc cref="Loan.DrawnOn"/>
    public DateOnly? DrawnOn { get; set; }

    /// <inheritdoc cref="Loan.FirstDueOn"/>
    public DateOnly? FirstDueOn { get; set; }

    /// <inheritdoc cref="Loan.Instalments"/>
    public int? Instalments { get; set; }

    /// <inheritdoc cref="Loan.Frequency"/>
    public Frequency? Frequency { get; set; } = Domain.Loans.Frequency.Monthly;

    /// <inheritdoc cref="Loan.Method"/>
    public RepaymentMethod? Method { get; set; } = RepaymentMethod.LevelInstalment;

    /// <inheritdoc cref="Loan.DayCount"/>
    public DayCount? DayCount { get; set; }

    /// <inheritdoc cref="Loan.InstalmentMinor"/>
    public long? InstalmentMinor { get; set; }

    /// <inheritdoc cref="Loan.InterestOnlyInstalments"/>
    public int? InterestOnlyInstalments { get; set; }

    /// <inheritdoc cref="Loan.BalloonMinor"/>
    public long? BalloonMinor { get; set; }

    /// <inheritdoc cref="Loan.Growth"/>
    public decimal? Growth { get; set; }

    /// <inheritdoc cref="Loan.GrowthEvery"/>
    public int? GrowthEvery { get; set; }

    /// <summary>Stepped instalments as they were typed, one step on each line.</summary>
    public string StepsText { get; set; } = "";

    /// <inheritdoc cref="Loan.Steps"/>
    public IReadOnlyList<AgreedStep> Steps { get; set; } = [];

    /// <inheritdoc cref="Loan.Roll"/>
    public DueDateRoll? Roll { get; set; } = DueDateRoll.None;

    /// <inheritdoc cref="Loan.Rounding"/>
    public MidpointRounding? Rounding { get; set; } = MidpointRounding.ToEven;

    /// <summary>Whether the contract's instalment is in whole units of the currency.</summary>
    public bool WholeUnits { get; set; }

    /// <inheritdoc cref="Loan.DueDay"/>
    public int? DueDay { get; set; }

    /// <inheritdoc cref="Loan.BalanceMinor"/>
    public long? BalanceMinor { get; set; }

    /// <inheritdoc cref="Loan.OverdueMinor"/>
    public long? OverdueMinor { get; set; }

    /// <inheritdoc cref="Loan.OverdueSince"/>
    public DateOnly? OverdueSince { get; set; }

    /// <inheritdoc cref="Loan.LastDueOn"/>
    public DateOnly? LastDueOn { get; set; }

    /// <inheritdoc cref="Loan.StatedOn"/>
    public DateOnly? StatedOn { get; set; }

    /// <summary>Where the borrower lives, to offer the frameworks of that country; not saved with the loan.</summary>
    public string? Country { get; init; }

    /// <inheritdoc cref="Loan.RulePackId"/>
    public string RulePackId { get; set; } = Loan.PlainRulePack;

    /// <inheritdoc cref="Loan.Allocation"/>
    public AllocationPreset? Allocation { get; set; } = AllocationPreset.Standard;

    /// <summary>The part that is paid first, for an order of the loan's own.</summary>
    public PaymentComponent? First { get; set; }

    /// <summary>The part that is paid second.</summary>
    public PaymentComponent? Second { get; set; }

    /// <summary>The part that is paid third.</summary>
    public PaymentComponent? Third { get; set; }

    /// <summary>The part that is paid last.</summary>
    public PaymentComponent? Fourth { get; set; }

    /// <inheritdoc cref="Loan.CustomDirection"/>
    public AllocationDirection? CustomDirection { get; set; } = AllocationDirection.Horizontal;

    /// <inheritdoc cref="Loan.Excess"/>
    public ExcessPolicy? Excess { get; set; } = ExcessPolicy.NextInstalment;

    /// <inheritdoc cref="Loan.IsCreditLine"/>
    public bool IsCreditLine => Kind is LoanKind.CreditCard or LoanKind.Overdraft or LoanKind.BusinessLine;

    /// <summary>The order of the loan's own; what is empty is left out.</summary>
    public IReadOnlyList<PaymentComponent> CustomOrder => [.. new[] { First, Second, Third, Fourth }.OfType<PaymentComponent>()];

    /// <inheritdoc cref="Loan.AgeingGraceDays"/>
    public int? AgeingGraceDays { get; set; }

    /// <summary>What the contract says about default interest.</summary>
    public LateInterest? LateInterest { get; set; } = Loans.LateInterest.NotKnown;

    /// <inheritdoc cref="Loan.DefaultInterestValue"/>
    public decimal? DefaultInterestValue { get; set; }

    /// <inheritdoc cref="Loan.DefaultInterestBase"/>
    public DefaultInterestBase? DefaultInterestBase { get; set; } = Domain.Loans.Events.DefaultInterestBase.OverduePrincipal;

    /// <inheritdoc cref="Loan.DefaultInterestGraceDays"/>
    public int? DefaultInterestGraceDays { get; set; }

    /// <inheritdoc cref="Loan.MinimumFloorMinor"/>
    public long? MinimumFloorMinor { get; set; }

    /// <inheritdoc cref="Loan.MinimumShare"/>
    public decimal? MinimumShare { get; set; }

    /// <inheritdoc cref="Loan.MinimumInterest"/>
    public MinimumInterest? MinimumInterest { get; set; } = Domain.Loans.MinimumInterest.OnTop;

    internal static LoanForm From(Loan loan, string lenderName, string? country) => new()
    {
        Id = loan.Id,
        CaseId = loan.CaseId,
        Version = loan.Version,
        LenderName = lenderName,
        Kind = loan.Kind,
        ReferenceEnding = loan.ReferenceEnding,
        CurrencyCode = loan.Currency.Code,
        KnownFrom = loan.KnownFrom,
        AdvanceMinor = loan.AdvanceMinor,
        YearlyRate = loan.YearlyRate,
        DrawnOn = loan.DrawnOn,
        FirstDueOn = loan.FirstDueOn,
        Instalments = loan.Instalments,
        Frequency = loan.Frequency,
        Method = loan.Method,
        DayCount = loan.DayCount,
        InstalmentMinor = loan.InstalmentMinor,
        InterestOnlyInstalments = loan.InterestOnlyInstalments == 0 ? null : loan.InterestOnlyInstalments,
        BalloonMinor = loan.BalloonMinor,
        Growth = loan.Growth,
        GrowthEvery = loan.GrowthEvery,
        Steps = loan.Steps,
        Roll = loan.Roll,
        Rounding = loan.Rounding,
        WholeUnits = loan.InstalmentMultiple > 1,
        DueDay = loan.DueDay,
        First = loan.CustomOrder.Count > 0 ? loan.CustomOrder[0] : null,
        Second = loan.CustomOrder.Count > 1 ? loan.CustomOrder[1] : null,
        Third = loan.CustomOrder.Count > 2 ? loan.CustomOrder[2] : null,
        Fourth = loan.CustomOrder.Count > 3 ? loan.CustomOrder[3] : null,
        CustomDirection = loan.CustomDirection,
        Excess = loan.Excess,
        BalanceMinor = loan.BalanceMinor,
        OverdueMinor = loan.OverdueMinor,
        OverdueSince = loan.OverdueSince,
        LastDueOn = loan.LastDueOn,
        StatedOn = loan.StatedOn,
        Country = country,
        RulePackId = loan.RulePackId,
        Allocation = loan.Allocation,
        AgeingGraceDays = loan.AgeingGraceDays == 0 ? null : loan.AgeingGraceDays,
        LateInterest = LateInterestRules.Of(loan),
        DefaultInterestValue = loan.DefaultInterestValue,
        DefaultInterestBase = loan.DefaultInterestBase,
        DefaultInterestGraceDays = loan.DefaultInterestGraceDays == 0 ? null : loan.DefaultInterestGraceDays,
        MinimumFloorMinor = loan.MinimumFloorMinor,
        MinimumShare = loan.MinimumShare,
        MinimumInterest = loan.MinimumInterest,
    };

    /// <summary>Writes what was typed into the loan; what belongs to the other way of knowing stays untouched, so that changing back loses nothing.</summary>
    internal void FillInto(Loan loan)
    {
        loan.Kind = Kind!.Value;
        loan.ReferenceEnding = ReferenceEnding.Trim();
        loan.KnownFrom = KnownFrom!.Value;
        loan.YearlyRate = YearlyRate;
        loan.InstalmentMinor = InstalmentMinor;
        loan.Frequency = Frequency ?? Domain.Loans.Frequency.Monthly;
        loan.AdvanceMinor = AdvanceMinor;
        loan.DrawnOn = DrawnOn;
        loan.FirstDueOn = FirstDueOn;
        loan.Instalments = Instalments;
        loan.Method = Method ?? RepaymentMethod.LevelInstalment;
        loan.DayCount = DayCount;
        loan.InterestOnlyInstalments = InterestOnlyInstalments ?? 0;
        loan.BalloonMinor = BalloonMinor;
        loan.Growth = Growth;
        loan.GrowthEvery = GrowthEvery;
        loan.Steps = Steps;
        loan.Roll = Roll ?? DueDateRoll.None;
        loan.Rounding = Rounding ?? MidpointRounding.ToEven;
        loan.InstalmentMultiple = WholeUnits ? Math.Max(1, loan.Currency.MinorPerUnit) : 1;
        loan.DueDay = DueDay;
        loan.CustomOrder = CustomOrder;
        loan.CustomDirection = CustomDirection ?? AllocationDirection.Horizontal;
        loan.Excess = Excess ?? ExcessPolicy.NextInstalment;
        loan.BalanceMinor = BalanceMinor;
        loan.OverdueMinor = OverdueMinor;
        loan.OverdueSince = OverdueSince;
        loan.LastDueOn = LastDueOn;
        loan.StatedOn = StatedOn;
        loan.RulePackId = RulePackId;
        loan.Allocation = Allocation ?? AllocationPreset.Standard;
        loan.AgeingGraceDays = AgeingGraceDays ?? 0;
        (loan.DefaultInterestKind, loan.DefaultInterestValue) = LateInterestRules.Rule(LateInterest, DefaultInterestValue);
        loan.DefaultInterestBase = DefaultInterestBase ?? Domain.Loans.Events.DefaultInterestBase.OverduePrincipal;
        loan.DefaultInterestGraceDays = DefaultInterestGraceDays ?? 0;
        loan.MinimumFloorMinor = MinimumFloorMinor;
        loan.MinimumShare = MinimumShare;
        loan.MinimumInterest = MinimumInterest ?? Domain.Loans.MinimumInterest.OnTop;
    }
}

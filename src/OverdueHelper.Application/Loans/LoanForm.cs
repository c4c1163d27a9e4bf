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

using OverdueHelper.Domain.Loans;

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

    internal static LoanForm From(Loan loan, string lenderName) => new()
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
    }
}

using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>One loan of a case, as far as it is known: from the contract, or from what the bank says.</summary>
/// <remarks>Anything that is <see langword="null"/> is not known yet; it is never zero. Its payments and charges are <see cref="LoanEntry"/> rows.</remarks>
public sealed class Loan : ICaseRow, IVersioned
{
    /// <summary>How many digits of the loan number are kept: enough to recognise it, too few to use it.</summary>
    public const int ReferenceLength = 4;

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

    /// <summary>When the loan was taken off the case; it can be put back.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Adds a loan to a case; what is known of it is set afterwards.</summary>
    public static Loan Add(Guid id, Guid caseId, Guid lenderId, LoanKind kind, Currency currency, KnownFrom knownFrom) =>
        new() { Id = id, CaseId = caseId, LenderId = lenderId, Kind = kind, Currency = currency, KnownFrom = knownFrom };
}

using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Loans;

/// <summary>What a change of a running loan says beyond its day. Whatever is null was not agreed: then the contract goes on as it was.</summary>
public sealed record AgreedTerms
{
    /// <summary>A pause: its last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A pause: what stands still.</summary>
    public PauseKind? PauseKind { get; init; }

    /// <summary>A pause that puts instalments off: what becomes of their interest; null when every instalment stays due.</summary>
    public PauseInterest? PauseInterest { get; init; }

    /// <summary>The new yearly rate as a fraction: 0.12 is 12 %.</summary>
    public decimal? YearlyRate { get; init; }

    /// <summary>The new regular instalment, principal and interest, in minor units; null to solve it.</summary>
    public long? InstalmentMinor { get; init; }

    /// <summary>A new schedule: its first due date; null for the next one of the schedule that runs.</summary>
    public DateOnly? FirstDueOn { get; init; }

    /// <summary>A new schedule: how many instalments; null for as many as are left.</summary>
    public int? Instalments { get; init; }

    /// <summary>A new schedule: what becomes of what is overdue.</summary>
    public OverdueTreatment? Overdue { get; init; }

    /// <summary>A new schedule of a loan known only from the bank: the balance it begins with, overdue amounts included, in minor units.</summary>
    public long? BalanceMinor { get; init; }

    /// <summary>A payment: whether the bank takes it as the end of the loan.</summary>
    public bool EndsLoan { get; init; }

    /// <summary>A new schedule as the bank's own table has it; empty to write it from the terms.</summary>
    public IReadOnlyList<EnteredInstalment> Rows { get; init; } = [];
}

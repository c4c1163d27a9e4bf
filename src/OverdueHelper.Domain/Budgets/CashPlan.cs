using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>Where the thirteen weeks of a case begin, and with how much. One per case; the movements are its <see cref="CashEntry"/> rows.</summary>
public sealed class CashPlan : ICaseRow, IVersioned
{
    private CashPlan()
    {
    }

    /// <summary>The case; also the identity.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The currency of the forecast.</summary>
    public Currency Currency { get; private init; }

    /// <summary>The first day of the first week.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>Cash at the start of that day, in minor units; negative for an overdraft in use; null when not said.</summary>
    public long? OpeningMinor { get; set; }

    /// <summary>The least cash to keep, in minor units; null for no such line.</summary>
    public long? MinimumMinor { get; set; }

    /// <summary>Whether the instalments of the case's own loans are counted on the days they fall due.</summary>
    public bool CountsLoans { get; set; } = true;

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Starts the forecast of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="currency">The currency of the forecast.</param>
    /// <param name="startsOn">The first day of the first week.</param>
    public static CashPlan Start(Guid caseId, Currency currency, DateOnly startsOn) => new() { CaseId = caseId, Currency = currency, StartsOn = startsOn };
}

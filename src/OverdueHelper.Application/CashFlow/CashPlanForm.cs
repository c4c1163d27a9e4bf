using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Where the thirteen weeks begin, as the page holds it.</summary>
public sealed class CashPlanForm
{
    /// <summary>Which reading it was filled from.</summary>
    public int Version { get; set; }

    /// <summary>The currency of the forecast.</summary>
    public Currency Currency { get; init; }

    /// <summary>The first day of the first week.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>Cash at the start of that day, in minor units; negative for an overdraft in use; null is "I do not know yet".</summary>
    public long? OpeningMinor { get; set; }

    /// <summary>The least cash to keep, in minor units; null for no such line.</summary>
    public long? MinimumMinor { get; set; }

    /// <summary>Whether the instalments of the case's own loans are counted.</summary>
    public bool CountsLoans { get; set; } = true;

    internal static CashPlanForm From(CashPlan plan) => new()
    {
        Version = plan.Version,
        Currency = plan.Currency,
        StartsOn = plan.StartsOn,
        OpeningMinor = plan.OpeningMinor,
        MinimumMinor = plan.MinimumMinor,
        CountsLoans = plan.CountsLoans,
    };
}

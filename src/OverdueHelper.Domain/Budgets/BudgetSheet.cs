using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One dated version of a case's statement. The one with the highest number is current; the others are kept for comparison.</summary>
public sealed class BudgetSheet : ICaseRow, IVersioned
{
    /// <summary>The most lines one statement holds; more is a mistake in what was imported.</summary>
    public const int MostLines = 500;

    private BudgetSheet()
    {
    }

    /// <summary>The identity, made with the form so that a repeated submit starts one statement.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>1 for the first statement of the case, rising.</summary>
    public int Number { get; private init; }

    /// <summary>The day it was started, where the borrower is.</summary>
    public DateOnly StartedOn { get; private init; }

    /// <summary>The currency of its totals.</summary>
    public Currency Currency { get; private init; }

    /// <summary>Money held that could bridge a month, or a business's cash at the bank, in minor units; negative for an overdraft in use; null when not said.</summary>
    public long? ReserveMinor { get; set; }

    /// <summary>The smallest payment that would be offered on each debt when almost nothing is left, in minor units; null for none.</summary>
    public long? TokenMinor { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Starts a statement.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">One more than the newest statement of the case has; at least 1.</param>
    /// <param name="startedOn">The day, where the borrower is.</param>
    /// <param name="currency">The currency of its totals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static BudgetSheet Start(Guid id, Guid caseId, int number, DateOnly startedOn, Currency currency)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new BudgetSheet { Id = id, CaseId = caseId, Number = number, StartedOn = startedOn, Currency = currency };
    }

    /// <summary>Starts the next statement with the same currency, reserve and token; its lines are copied one by one.</summary>
    /// <param name="id">The identity of the copy.</param>
    /// <param name="number">The number of the copy, above this one's.</param>
    /// <param name="startedOn">The day of the copy.</param>
    public BudgetSheet Copy(Guid id, int number, DateOnly startedOn)
    {
        var copy = Start(id, CaseId, number, startedOn, Currency);
        copy.ReserveMinor = ReserveMinor;
        copy.TokenMinor = TokenMinor;
        return copy;
    }
}

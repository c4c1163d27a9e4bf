using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>An exchange rate as the borrower entered it, with its day and where it was read. The product never looks one up.</summary>
public sealed class CurrencyRate : ICaseRow, IVersioned
{
    /// <summary>The longest source, in characters.</summary>
    public const int SourceLength = 120;

    /// <summary>Decimals that are kept of a rate.</summary>
    public const int Decimals = 9;

    private CurrencyRate()
    {
    }

    /// <summary>The identity, made with the form.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The currency of the amounts that are turned.</summary>
    public Currency From { get; private init; }

    /// <summary>The currency they are turned into.</summary>
    public Currency To { get; private init; }

    /// <summary>Units of <see cref="To"/> for one unit of <see cref="From"/>; above zero.</summary>
    public decimal Rate { get; set; }

    /// <summary>The day the rate is of.</summary>
    public DateOnly RateOn { get; set; }

    /// <summary>Where it was read: a newspaper, a bank's page.</summary>
    public string Source { get; set; } = "";

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The rate for the arithmetic.</summary>
    public EnteredRate Entered => new(From, To, Rate);

    /// <summary>Adds a rate for one pair of currencies to a case.</summary>
    /// <exception cref="ArgumentException">Both currencies are the same.</exception>
    public static CurrencyRate In(Guid id, Guid caseId, Currency from, Currency to) => from == to
        ? throw new ArgumentException("A rate is between two currencies.", nameof(to))
        : new CurrencyRate { Id = id, CaseId = caseId, From = from, To = to };
}

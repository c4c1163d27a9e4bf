using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>An exchange rate, as the page holds it.</summary>
public sealed class RateForm
{
    /// <summary>Made with the form: a repeated save is the same rate.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which reading it was filled from.</summary>
    public int Version { get; set; }

    /// <summary>The currency of the amounts that are turned.</summary>
    public Currency From { get; init; }

    /// <summary>The currency they are turned into.</summary>
    public Currency To { get; init; }

    /// <summary>Units of <see cref="To"/> for one unit of <see cref="From"/>.</summary>
    public decimal? Rate { get; set; }

    /// <summary>The day the rate is of.</summary>
    public DateOnly? RateOn { get; set; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; set; } = "";

    /// <summary>The rate for the arithmetic; null while it cannot be used.</summary>
    public EnteredRate? Entered => Rate is > 0 and { } rate ? new EnteredRate(From, To, rate) : null;

    internal static RateForm Of(CurrencyRate row) => new()
    {
        Id = row.Id,
        Version = row.Version,
        From = row.From,
        To = row.To,
        Rate = row.Rate,
        RateOn = row.RateOn,
        Source = row.Source,
    };
}

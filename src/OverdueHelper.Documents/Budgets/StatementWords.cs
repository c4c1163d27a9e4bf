using System.Globalization;
using System.Resources;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Budgets;

/// <summary>The words, amounts and days of a statement in its reader's language.</summary>
internal sealed class StatementWords(CultureInfo culture)
{
    /// <summary>The words of a key.</summary>
    public string this[string key] => StatementText.ResourceManager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);

    /// <summary>The words of a key with its values.</summary>
    public string With(string key, params object[] values) => string.Format(culture, this[key], values);

    /// <summary>An exchange rate with the decimals that say something.</summary>
    public string Rate(decimal rate) => rate.ToString("0.#########", culture);

    /// <summary>A count with its noun: the key ends in <c>One</c> or <c>Many</c>.</summary>
    public string Count(string key, int count) => With(key + (count == 1 ? "One" : "Many"), count);

    /// <summary>How the figures were put on one month; a word about drawings only where there is a trade.</summary>
    public string How(BudgetStatement statement) =>
        this[nameof(StatementText.How)] + (statement.Business is null ? "" : " " + this[nameof(StatementText.HowDrawings)]);

    public string Of(BudgetSection section) => this["Section" + section];

    public string Of(BudgetGroup group) => this["Group" + group];

    public string Of(Frequency frequency) => this["Paid" + frequency];

    public string Of(MemberAge age) => this["Age" + age];

    public string Of(StressKind kind) => this["Stress" + kind];

    public string Of(StressVerdict verdict) => this["Verdict" + verdict];

    public string Amount(Money amount) => PaperFormats.Amount(amount, culture);

    /// <summary>The amount, or that it is not known: never zero.</summary>
    public string Amount(Money? amount) => amount is { } known ? Amount(known) : this[nameof(StatementText.NotKnown)];

    public string Day(DateOnly day) => PaperFormats.Day(day, culture);
}

using System.Globalization;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Web.Features.Options;

/// <summary>The words of requests that a person puts together.</summary>
internal static class RequestWords
{
    public static string Name(ProposalGroup group) => Word("Group" + group) ?? group.ToString();

    /// <summary>The words of a kind's count, share or amount; nothing where the kind has none.</summary>
    public static string? Count(ProposalKind kind) => Word("Count" + kind);

    public static string? Share(ProposalKind kind) => Word("Share" + kind);

    public static string? Amount(ProposalKind kind) => Word("Amount" + kind);

    /// <summary>All parts of a request in one line.</summary>
    public static string Name(ProposalTerms terms, PlanStart start) => SuggestionWords.Name(terms.For(start));

    /// <summary>What the bank must do for each part.</summary>
    public static string NeedsFromBank(ProposalTerms terms) => string.Join("; ", terms.Parts.Select(part => OptionWords.NeedsFromBank(part.Kind)).Distinct(StringComparer.Ordinal));

    private static string? Word(string key) => RequestText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);
}

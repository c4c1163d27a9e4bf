using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Lenders;

/// <summary>Something known of lenders in general, not of the one on the card. Indicative.</summary>
/// <param name="Key">Its name in the data.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">What it says, in English.</param>
/// <param name="Kinds">The kinds of loan it holds for; empty is every kind.</param>
/// <param name="Countries">The countries it holds for, <c>EU</c> among them; empty is everywhere.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record GeneralFact(string Key, LenderTopic Topic, string Text, IReadOnlyList<LoanKind> Kinds, IReadOnlyList<string> Countries, Citation Citation)
{
    /// <summary>Whether it holds for a lender with these loans in this country. Of a country nobody named, only what holds everywhere is said.</summary>
    /// <param name="kinds">The kinds of its loans in the case.</param>
    /// <param name="country">An ISO 3166 code, or nothing.</param>
    public bool Fits(IReadOnlyCollection<LoanKind> kinds, string? country) =>
        (Kinds.Count == 0 || Kinds.Any(kinds.Contains))
        && (Countries.Count == 0 || Countries.Any(place => Jurisdiction.Covers(place, country)));
}

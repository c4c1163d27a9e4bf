using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Arrears;

/// <summary>A framework that sorts loans by days past due, as cited data. Everything it says is indicative.</summary>
/// <param name="Id">A name that does not change: <c>plain</c>.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Country">An ISO 3166 code, <c>EU</c>, or <c>*</c> for none in particular.</param>
/// <param name="Scope">Which loans it is for.</param>
/// <param name="Counting">Whether the due date itself is day 1.</param>
/// <param name="Stages">The stages by first day. They do not overlap; days before the first belong to none.</param>
/// <param name="Marks">Other days of the count, by day.</param>
public sealed record RulePack(
    string Id,
    string Title,
    string Country,
    string Scope,
    DueDateCounting Counting,
    IReadOnlyList<Stage> Stages,
    IReadOnlyList<DayMark> Marks)
{
    /// <summary>The kinds of loan it is for; empty for any.</summary>
    public IReadOnlyList<LoanKind> Kinds { get; init; } = [];

    /// <summary>Whether it may be meant for a loan: by where the borrower lives and the kind, as far as they are known.</summary>
    /// <param name="country">An ISO 3166 code; null when not known.</param>
    /// <param name="kind">The kind of the loan; null when not known.</param>
    public bool MayApply(string? country, LoanKind? kind) =>
        (country is null || Jurisdiction.Covers(Country, country))
        && (kind is null || Kinds.Count == 0 || Kinds.Contains(kind.Value));

    /// <summary>The stage of a count of days; null when none holds it.</summary>
    /// <param name="days">The count in the pack's own way: see <see cref="Counting"/>.</param>
    public Stage? StageOf(int days) => Stages.FirstOrDefault(stage => stage.Holds(days));

    /// <summary>The first stage that begins after a count of days; null when there is none.</summary>
    public Stage? StageAfter(int days) => Stages.FirstOrDefault(stage => stage.FromDay > days);
}

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
    /// <summary>The stage of a count of days; null when none holds it.</summary>
    /// <param name="days">The count in the pack's own way: see <see cref="Counting"/>.</param>
    public Stage? StageOf(int days) => Stages.FirstOrDefault(stage => stage.Holds(days));

    /// <summary>The first stage that begins after a count of days; null when there is none.</summary>
    public Stage? StageAfter(int days) => Stages.FirstOrDefault(stage => stage.FromDay > days);
}

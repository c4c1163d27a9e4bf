using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>The payments that would follow from a new schedule, before it is saved.</summary>
/// <param name="Rows">By day; never empty.</param>
public sealed record SchedulePreview(IReadOnlyList<Instalment> Rows)
{
    /// <summary>The last payment: it takes what the others leave.</summary>
    public Instalment Last => Rows[^1];

    /// <summary>Whether the last payment is above every other, so that the ones named do not repay the loan.</summary>
    public bool LeavesRest => Rows.Count > 1 && Last.Total > Rows.Take(Rows.Count - 1).Max(row => row.Total);
}

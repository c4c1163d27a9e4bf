using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>The regular period that <see cref="DayCount.ActualActualIcma"/> measures against.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">The day the next regular period starts; after <paramref name="Start"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReferencePeriod(DateOnly Start, DateOnly End)
{
    /// <summary>The length in whole months, at least 1: the nearest number to the days it holds.</summary>
    public int Months => Math.Max(1, (int)Math.Round((End.DayNumber - Start.DayNumber) * 12 / 365.25, MidpointRounding.ToEven));
}

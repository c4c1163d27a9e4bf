using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>One row of a schedule as bare numbers, for what must be fast.</summary>
/// <param name="DueDay">The contractual due date, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="AdjustedDay">The adjusted due date, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Principal">The principal part, in the smallest unit.</param>
/// <param name="Interest">The interest part, in the smallest unit.</param>
/// <param name="Balance">Principal still outstanding afterwards, in the smallest unit.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScheduleRow(int DueDay, int AdjustedDay, long Principal, long Interest, long Balance);

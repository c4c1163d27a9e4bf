using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>What the interest of an instalment is made of, where it is not simply that of its period. Amounts in the smallest unit.</summary>
/// <param name="Since">The day from which the interest of its period was counted anew, as <see cref="DateOnly.DayNumber"/>; 0 for the start of the period.</param>
/// <param name="Before">Interest of the days of the period before that; below zero where more was paid ahead.</param>
/// <param name="Earlier">Interest of an earlier time that it collects: put off by a pause, or spread. It is owed on any day.</param>
/// <param name="PutOff">Interest of its own period that a pause puts off to a later instalment: it does not ask for it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct InterestParts(int Since, long Before, long Earlier, long PutOff);

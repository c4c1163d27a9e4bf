using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>An amount at a point in time.</summary>
/// <param name="Years">Years after the start, as the method counts them.</param>
/// <param name="Amount">In whole units; what one side receives is positive, what it pays negative.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimedAmount(decimal Years, decimal Amount);

using System.Runtime.InteropServices;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Arrears;

/// <summary>One instalment still to come on the day of a change. Amounts in the smallest unit.</summary>
/// <param name="DueOn">The day it falls due.</param>
/// <param name="Principal">Principal unpaid.</param>
/// <param name="OwnInterest">Interest of its own period, paid or not; that of a pause included.</param>
/// <param name="InterestPaid">What was paid or given up of it.</param>
/// <param name="Carried">Unpaid interest of another time that lies on top of it.</param>
/// <param name="Deferred">Unpaid interest that a pause before it put off.</param>
/// <param name="Resting">Interest that a pause puts off or adds to the loan.</param>
/// <param name="Pause">What becomes of its interest where it is within a pause; else null.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowAhead(
    DateOnly DueOn, long Principal, long OwnInterest, long InterestPaid, long Carried, long Deferred, long Resting, PauseInterest? Pause)
{
    /// <summary>Whether it asks for something, or a pause holds it.</summary>
    public bool IsAhead => Pause is not null || Principal > 0 || OwnInterest > InterestPaid || Carried > 0 || Deferred > 0;

    /// <summary>Reads a row. What was paid of its interest counts for its own period first.</summary>
    public static RowAhead Of(InstalmentState row, RowWritten? written)
    {
        var unpaid = row.Interest.Minor;
        if (written is { Pause: { } pause } && row is { PrincipalDue.Minor: 0, InterestDue.Minor: 0 })
        {
            // A prepayment within the pause lowers what its periods still bear.
            var resting = pause switch
            {
                PauseInterest.Capitalised => row.Capitalised.Minor,
                PauseInterest.Deferred => row.Parts.PutOff,
                PauseInterest.Free => written.Resting,
            };
            return new RowAhead(row.DueOn, 0, resting, 0, 0, 0, resting, pause);
        }

        var deferred = Math.Min(written?.Deferred ?? 0, unpaid);
        var carried = Math.Min(written?.Carried ?? 0, unpaid - deferred);
        var own = row.InterestDue.Minor - (written?.Deferred ?? 0) - (written?.Carried ?? 0);
        return new RowAhead(row.DueOn, row.Principal.Minor, own, own - (unpaid - deferred - carried), carried, deferred, 0, null);
    }
}

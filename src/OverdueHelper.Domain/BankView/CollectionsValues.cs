using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.BankView;

/// <summary>The parts of the test, unrounded.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CollectionsValues(double Kept, double Broken, double Cured, double Recovered, double FailureShare, double CureShare)
{
    public double Plan => (1 - FailureShare) * Kept + FailureShare * Broken;

    public double Collections => CureShare * Cured + (1 - CureShare) * Recovered;

    public BreakEven BreakEven => BreakEven.Of(Kept, Broken, Collections);
}

using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Plans;

/// <summary>Periods of relief before full instalments begin.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlanLead(PlanLeadKind Kind, int Periods, int CollectOver = 0);

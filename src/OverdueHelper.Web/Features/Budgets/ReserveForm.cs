namespace OverdueHelper.Web.Features.Budgets;

/// <summary>The money held, as the page holds it.</summary>
internal sealed class ReserveForm
{
    /// <summary>In minor units of the statement's currency; null for not said.</summary>
    public long? ReserveMinor { get; set; }
}

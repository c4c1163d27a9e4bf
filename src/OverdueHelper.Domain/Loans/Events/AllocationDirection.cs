namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Whether a payment finishes one instalment or one component first.</summary>
public enum AllocationDirection
{
    /// <summary>Finishes one instalment in component order, then turns to the next.</summary>
    Horizontal,

    /// <summary>Takes one component across all instalments that are due, then the next component.</summary>
    Vertical,
}

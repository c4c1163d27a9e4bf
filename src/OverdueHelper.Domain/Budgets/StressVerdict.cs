namespace OverdueHelper.Domain.Budgets;

/// <summary>Whether a plan survives what is assumed to go wrong.</summary>
public enum StressVerdict
{
    /// <summary>The plan can still be paid.</summary>
    Holds,

    /// <summary>The plan cannot be paid; it is not printed without a written reason.</summary>
    Fails,

    /// <summary>A figure is missing, so nothing can be said.</summary>
    NotKnown,
}

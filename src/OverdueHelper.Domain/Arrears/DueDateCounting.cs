namespace OverdueHelper.Domain.Arrears;

/// <summary>Whether a framework counts the due date itself.</summary>
public enum DueDateCounting
{
    /// <summary>The day after the due date is day 1. The usual count.</summary>
    Exclusive,

    /// <summary>The due date is day 1 when unpaid at its end (India).</summary>
    Inclusive,
}

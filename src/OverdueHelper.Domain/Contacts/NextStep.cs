namespace OverdueHelper.Domain.Contacts;

/// <summary>The one thing that comes next in an open matter.</summary>
public sealed record NextStep
{
    /// <summary>The longest description, in characters.</summary>
    public const int TextLength = 200;

    /// <summary>Says who does what by when.</summary>
    /// <param name="by">Whose turn it is.</param>
    /// <param name="what">What is to be done; not blank, at most <see cref="TextLength"/> characters.</param>
    /// <param name="dueOn">The last day on which it is in time.</param>
    /// <param name="since">The day from which the clock of <paramref name="by"/> counts: the day it was asked or promised.</param>
    /// <exception cref="ArgumentException">The text is blank or too long.</exception>
    public NextStep(Party by, string what, DateOnly dueOn, DateOnly since)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        var text = what.Trim();
        What = text.Length <= TextLength ? text : throw new ArgumentException("The step is too long.", nameof(what));
        By = by;
        DueOn = dueOn;
        Since = since;
    }

    /// <summary>Whose turn it is.</summary>
    public Party By { get; }

    /// <summary>What is to be done.</summary>
    public string What { get; }

    /// <summary>The last day on which it is in time.</summary>
    public DateOnly DueOn { get; }

    /// <summary>The day from which the clock counts.</summary>
    public DateOnly Since { get; init; }

    /// <summary>Whole days since the clock started: on the day itself 0; never below 0.</summary>
    /// <param name="today">The borrower's today.</param>
    public int DaysRunning(DateOnly today) => Math.Max(0, today.DayNumber - Since.DayNumber);

    /// <summary>Whole days after <see cref="DueOn"/>: on that day itself 0; never below 0.</summary>
    /// <param name="today">The borrower's today.</param>
    public int DaysLate(DateOnly today) => Math.Max(0, today.DayNumber - DueOn.DayNumber);
}

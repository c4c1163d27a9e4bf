namespace OverdueHelper.Application.Loans;

/// <summary>One statement of a credit line, as the page holds it.</summary>
public sealed class LineStatementForm
{
    /// <summary>Made with the form: a repeated submit enters it once.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The day of the statement.</summary>
    public DateOnly? On { get; set; }

    /// <summary>What is drawn, in minor units.</summary>
    public long? BalanceMinor { get; set; }

    /// <summary>What must be paid, in minor units; empty when the statement asks for nothing.</summary>
    public long? MinimumMinor { get; set; }

    /// <summary>By when the minimum must be paid.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>The most that may be drawn, in minor units.</summary>
    public long? LimitMinor { get; set; }
}

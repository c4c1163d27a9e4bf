using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>The bank's own schedule, as the page holds it.</summary>
public sealed class ScheduleForm
{
    /// <summary>The count of saves of the loan the form was filled from.</summary>
    public int Version { get; set; }

    /// <summary>The currency of every amount; it is the loan's and is not changed here.</summary>
    public required string CurrencyCode { get; init; }

    /// <inheritdoc cref="Loan.AdvanceMinor"/>
    public long? AdvanceMinor { get; set; }

    /// <inheritdoc cref="Loan.YearlyRate"/>
    public decimal? YearlyRate { get; set; }

    /// <inheritdoc cref="Loan.DrawnOn"/>
    public DateOnly? DrawnOn { get; set; }

    /// <summary>The text that was pasted.</summary>
    public string Text { get; set; } = "";

    /// <summary>The rows that were read from it.</summary>
    public IReadOnlyList<EnteredInstalment> Rows { get; set; } = [];
}

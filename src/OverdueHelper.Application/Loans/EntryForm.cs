using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>One payment, charge or waiver, as the page holds it.</summary>
public sealed class EntryForm
{
    /// <summary>Made with the form: a repeated submit enters it once.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What happened.</summary>
    public LoanEntryKind? Kind { get; set; } = LoanEntryKind.Payment;

    /// <summary>The day it took effect; for a payment the day the bank received it.</summary>
    public DateOnly? On { get; set; }

    /// <summary>The amount in minor units of the loan's currency.</summary>
    public long? AmountMinor { get; set; }

    /// <summary>A short remark.</summary>
    public string Note { get; set; } = "";
}

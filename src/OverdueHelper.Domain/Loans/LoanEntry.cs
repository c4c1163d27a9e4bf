using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Loans;

/// <summary>One entry in a loan's log: a payment, a charge or a waiver. Everything shown is replayed from these.</summary>
public sealed class LoanEntry : ICaseRow
{
    /// <summary>The longest remark, in characters.</summary>
    public const int NoteLength = 200;

    private LoanEntry()
    {
    }

    /// <summary>The identity, made with the form so that a repeated submit is the same entry.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private init; }

    /// <summary>What happened.</summary>
    public LoanEntryKind Kind { get; private init; }

    /// <summary>The effective day: for a payment the day the bank received it.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The order among entries of one day, rising.</summary>
    public int Sequence { get; private init; }

    /// <summary>The amount in minor units of the loan's currency; more than zero.</summary>
    public long AmountMinor { get; private init; }

    /// <summary>A short remark; may be empty.</summary>
    public string Note { get; private init; } = "";

    /// <summary>Enters one event.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or less.</exception>
    public static LoanEntry Enter(Guid id, Loan loan, LoanEntryKind kind, DateOnly on, int sequence, long amountMinor, string note)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amountMinor);
        return new LoanEntry { Id = id, CaseId = loan.CaseId, LoanId = loan.Id, Kind = kind, On = on, Sequence = sequence, AmountMinor = amountMinor, Note = note.Trim() };
    }
}

using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Loans;

/// <summary>One entry in a loan's log: a payment, a charge, a waiver or a change that was agreed. Everything shown is replayed from these.</summary>
/// <remarks>It never changes: a correction is another entry that names this one, so that what stood before stays on record.</remarks>
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

    /// <summary>The amount in minor units of the loan's currency: more than zero, or zero where the kind has none (see <see cref="HasAmount"/>).</summary>
    public long AmountMinor { get; private init; }

    /// <summary>A short remark; may be empty.</summary>
    public string Note { get; private init; } = "";

    /// <summary>What was agreed, for a pause, a rate change, a new schedule or a payment that ends the loan; null for the others.</summary>
    public AgreedTerms? Terms { get; private init; }

    /// <summary>The first entry of which this one is a correction; null for an entry of its own.</summary>
    public Guid? CorrectsId { get; private init; }

    /// <summary>When it was written down; null for the entries of an example case.</summary>
    public DateTimeOffset? EnteredAt { get; private init; }

    /// <summary>Who wrote it down: the account's id; null where <see cref="EnteredAt"/> is.</summary>
    public string? EnteredBy { get; private init; }

    /// <summary>Whether an entry of this kind is about an amount.</summary>
    public static bool HasAmount(LoanEntryKind kind) => kind switch
    {
        LoanEntryKind.Payment or LoanEntryKind.Fee or LoanEntryKind.Penalty or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver
            or LoanEntryKind.InterestWaiver or LoanEntryKind.LateInterestWaiver or LoanEntryKind.Held or LoanEntryKind.HeldApplied
            or LoanEntryKind.Disbursement => true,
        LoanEntryKind.Pause or LoanEntryKind.RateChange or LoanEntryKind.Restructure or LoanEntryKind.Withdrawn => false,
    };

    /// <summary>Whether an entry of this kind changes a schedule, so that the contract must be known.</summary>
    public static bool ChangesSchedule(LoanEntryKind kind) => kind switch
    {
        LoanEntryKind.Pause or LoanEntryKind.RateChange or LoanEntryKind.Restructure or LoanEntryKind.Disbursement => true,
        LoanEntryKind.Payment or LoanEntryKind.Fee or LoanEntryKind.Penalty or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver
            or LoanEntryKind.InterestWaiver or LoanEntryKind.LateInterestWaiver or LoanEntryKind.Held or LoanEntryKind.HeldApplied
            or LoanEntryKind.Withdrawn => false,
    };

    /// <summary>Enters one event about an amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or less.</exception>
    public static LoanEntry Enter(Guid id, Loan loan, LoanEntryKind kind, DateOnly on, int sequence, long amountMinor, string note)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amountMinor);
        return new LoanEntry { Id = id, CaseId = loan.CaseId, LoanId = loan.Id, Kind = kind, On = on, Sequence = sequence, AmountMinor = amountMinor, Note = note.Trim() };
    }

    /// <summary>Enters one event of any kind, with who wrote it down and when.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="loan">The loan.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The effective day.</param>
    /// <param name="sequence">The order among entries of one day.</param>
    /// <param name="amountMinor">More than zero where the kind has an amount; null where it has none.</param>
    /// <param name="note">A remark.</param>
    /// <param name="terms">What was agreed, for the kinds that agree on something.</param>
    /// <param name="correctsId">The first entry that this one puts right.</param>
    /// <param name="at">Now.</param>
    /// <param name="by">The account's id.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or less, or missing.</exception>
    public static LoanEntry Enter(
        Guid id,
        Loan loan,
        LoanEntryKind kind,
        DateOnly on,
        int sequence,
        long? amountMinor,
        string note,
        AgreedTerms? terms,
        Guid? correctsId,
        DateTimeOffset at,
        string by)
    {
        if (HasAmount(kind))
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amountMinor ?? 0, nameof(amountMinor));
        }

        return new LoanEntry
        {
            Id = id,
            CaseId = loan.CaseId,
            LoanId = loan.Id,
            Kind = kind,
            On = on,
            Sequence = sequence,
            AmountMinor = HasAmount(kind) ? amountMinor!.Value : 0,
            Note = note.Trim(),
            Terms = terms,
            CorrectsId = correctsId,
            EnteredAt = at,
            EnteredBy = by,
        };
    }
}

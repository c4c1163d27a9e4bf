using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Loans;

/// <summary>One entry of a loan's log, as the page holds it. Which fields are asked follows from <see cref="Kind"/>.</summary>
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

    /// <inheritdoc cref="AgreedTerms.EndsLoan"/>
    public bool EndsLoan { get; set; }

    /// <summary>A pause: its last day; or <see cref="PausedInstalments"/>.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>A pause: how many payments it covers, instead of its last day.</summary>
    public int? PausedInstalments { get; set; }

    /// <summary>A pause: what the bank agreed to.</summary>
    public PauseKind? PauseKind { get; set; }

    /// <summary>A pause: what happens to its payments.</summary>
    public PausedPayments? Paused { get; set; }

    /// <inheritdoc cref="AgreedTerms.YearlyRate"/>
    public decimal? YearlyRate { get; set; }

    /// <inheritdoc cref="AgreedTerms.InstalmentMinor"/>
    public long? InstalmentMinor { get; set; }

    /// <inheritdoc cref="AgreedTerms.FirstDueOn"/>
    public DateOnly? FirstDueOn { get; set; }

    /// <inheritdoc cref="AgreedTerms.Instalments"/>
    public int? Instalments { get; set; }

    /// <inheritdoc cref="AgreedTerms.BalanceMinor"/>
    public long? BalanceMinor { get; set; }

    /// <inheritdoc cref="AgreedTerms.Overdue"/>
    public OverdueTreatment? Overdue { get; set; }

    /// <summary>A new schedule: the bank's own rows as they were pasted.</summary>
    public string RowsText { get; set; } = "";

    /// <inheritdoc cref="AgreedTerms.Rows"/>
    public IReadOnlyList<EnteredInstalment> Rows { get; set; } = [];

    /// <summary>A new schedule: its last payment as it was shown before saving, in minor units. One that takes what the others leave is saved only so.</summary>
    public long? SeenLastMinor { get; set; }

    /// <summary>The form of an entry that is to be put right, with an identity of its own.</summary>
    public static EntryForm Of(LoanEntry entry)
    {
        var terms = entry.Terms ?? new AgreedTerms();
        return new EntryForm
        {
            Kind = entry.Kind,
            On = entry.On,
            AmountMinor = LoanEntry.HasAmount(entry.Kind) ? entry.AmountMinor : null,
            Note = entry.Note,
            EndsLoan = terms.EndsLoan,
            Until = terms.Until,
            PauseKind = terms.PauseKind,
            Paused = entry.Kind is LoanEntryKind.Pause ? Said(terms.PauseInterest) : null,
            YearlyRate = terms.YearlyRate,
            InstalmentMinor = terms.InstalmentMinor,
            FirstDueOn = terms.FirstDueOn,
            Instalments = terms.Instalments,
            BalanceMinor = terms.BalanceMinor,
            Overdue = terms.Overdue,
            Rows = terms.Rows,
        };
    }

    /// <summary>What was agreed; <see langword="null"/> for kinds that agree on nothing.</summary>
    /// <param name="until">The last day of a pause that was given as a number of payments.</param>
    internal AgreedTerms? Terms(DateOnly? until) => Kind switch
    {
        LoanEntryKind.Pause => new AgreedTerms { Until = Until ?? until, PauseKind = PauseKind, PauseInterest = Interest(Paused) },
        LoanEntryKind.RateChange => new AgreedTerms { YearlyRate = YearlyRate, InstalmentMinor = InstalmentMinor },
        LoanEntryKind.Restructure => new AgreedTerms
        {
            YearlyRate = YearlyRate,
            InstalmentMinor = InstalmentMinor,
            FirstDueOn = FirstDueOn,
            Instalments = Instalments,
            BalanceMinor = BalanceMinor,
            Overdue = Overdue,
            Rows = Rows,
        },
        LoanEntryKind.Payment => EndsLoan ? new AgreedTerms { EndsLoan = true } : null,
        LoanEntryKind.Fee or LoanEntryKind.Penalty or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver
            or LoanEntryKind.InterestWaiver or LoanEntryKind.LateInterestWaiver or LoanEntryKind.Held or LoanEntryKind.HeldApplied
            or LoanEntryKind.Disbursement or LoanEntryKind.Withdrawn or null => null,
    };

    private static PausedPayments Said(PauseInterest? interest) => interest is not { } agreed ? PausedPayments.StayDue : agreed switch
    {
        PauseInterest.Deferred => PausedPayments.InterestLater,
        PauseInterest.Capitalised => PausedPayments.InterestAdded,
        PauseInterest.Free => PausedPayments.NoInterest,
    };

    private static PauseInterest? Interest(PausedPayments? said) => (said ?? PausedPayments.StayDue) switch
    {
        PausedPayments.StayDue => null,
        PausedPayments.InterestLater => PauseInterest.Deferred,
        PausedPayments.InterestAdded => PauseInterest.Capitalised,
        PausedPayments.NoInterest => PauseInterest.Free,
    };
}

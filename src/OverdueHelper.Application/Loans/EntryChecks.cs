using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Loans;

/// <summary>What a person can put right in an entry, said beside its field.</summary>
/// <param name="account">The loan as it stands without the entry.</param>
/// <param name="today">The person's today.</param>
internal sealed class EntryChecks(LoanAccount account, DateOnly today)
{
    /// <summary>How far ahead an agreed change may begin, in days.</summary>
    public const int MostDaysAhead = 366;

    private const int MostPaused = 120;

    private static readonly DateOnly _earliest = new(1950, 1, 1);

    /// <summary>The errors of one entry; none when it can be kept.</summary>
    /// <param name="form">The entry.</param>
    /// <param name="place">Before each field's name: a line of several, or nothing.</param>
    public IEnumerable<FieldError> Of(EntryForm form, string place) =>
        Common(form).Concat(form.Kind is { } kind ? OfKind(form, kind) : []).Where(check => check.Wrong).Select(check => new FieldError(place + check.Field, check.Message));

    /// <summary>The last day of a pause that was given as a number of payments: the day before the first payment after it.</summary>
    public DateOnly? Until(EntryForm form)
    {
        if (form is not { Kind: LoanEntryKind.Pause, Until: null, PausedInstalments: { } count, On: { } on } || account.Schedule is not { } schedule)
        {
            return null;
        }

        DateOnly[] due = [.. LoanLedger.To(on, schedule, account.Events, account.Rules).Instalments
            .Where(row => !row.Replaced && row.IsOpen && row.DueOn >= on).Select(row => row.DueOn)];
        return due.Length == 0 ? on : count < due.Length ? due[count].AddDays(-1) : due[^1];
    }

    /// <summary>What the entry agrees on. A beginning keeps the rate it began with, so that a later change of the loan cannot take it away.</summary>
    public AgreedTerms? Terms(EntryForm form) => form.Terms(Until(form)) switch
    {
        { BalanceMinor: not null } beginning when account.Loan.KnownFrom is KnownFrom.Bank => beginning with { YearlyRate = beginning.YearlyRate ?? account.Loan.YearlyRate, Overdue = OverdueTreatment.JoinsLoan },
        { BalanceMinor: not null } change => change with { BalanceMinor = null },
        var terms => terms,
    };

    /// <summary>Whether money the bank holds is enough for what is applied on a day.</summary>
    private long HeldOn(DateOnly day) => account.Schedule is { } schedule && !IsBeforeBeginning(day)
        ? LoanLedger.To(day, schedule, account.Events, account.Rules).Suspense.Minor
        : account.Entries.Where(entry => entry.On <= day).Sum(entry => entry.Kind switch
        {
            LoanEntryKind.Held => entry.AmountMinor,
            LoanEntryKind.HeldApplied => -entry.AmountMinor,
            LoanEntryKind.Payment or LoanEntryKind.Fee or LoanEntryKind.Penalty or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver
                or LoanEntryKind.InterestWaiver or LoanEntryKind.LateInterestWaiver or LoanEntryKind.Pause or LoanEntryKind.RateChange
                or LoanEntryKind.Restructure or LoanEntryKind.Disbursement or LoanEntryKind.Withdrawn => 0,
        });

    private bool IsBeforeBeginning(DateOnly? day) => day < account.Beginning?.Entry.On;

    private IEnumerable<(bool Wrong, string Field, string Message)> Common(EntryForm form)
    {
        var start = account.Loan.DrawnOn ?? account.Loan.FirstDueOn?.AddYears(-1);
        var last = form.Kind is LoanEntryKind.Pause or LoanEntryKind.RateChange or LoanEntryKind.Restructure ? today.AddDays(MostDaysAhead) : today;
        yield return (form.Kind is null, nameof(form.Kind), LoansText.ErrorChooseEntry);
        yield return (form.On is null, nameof(form.On), LoansText.ErrorEnterDay);
        yield return (form.On > last, nameof(form.On), last == today ? LoansText.ErrorFuture : LoansText.ErrorTooFarAhead);
        yield return (form.On < start || form.On < _earliest, nameof(form.On), LoansText.ErrorBeforeLoan);
        yield return (form.Note.Length > LoanEntry.NoteLength, nameof(form.Note), Say(LoansText.ErrorTooLong, LoanEntry.NoteLength));
    }

    private IEnumerable<(bool Wrong, string Field, string Message)> OfKind(EntryForm form, LoanEntryKind kind)
    {
        if (LoanEntry.HasAmount(kind))
        {
            yield return (form.AmountMinor is null, nameof(form.AmountMinor), LoansText.ErrorEnterAmount);
            yield return (form.AmountMinor is <= 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.AmountMinor), LoansText.ErrorAboveZero);
        }

        if (!account.Takes(kind))
        {
            yield return (true, nameof(form.Kind), LoansText.ErrorNeedsContract);
            yield break;
        }

        // A pause with its last day is kept as it was told; any other change would have to be written on a schedule that did not exist.
        yield return (
            LoanEntry.ChangesSchedule(kind) && IsBeforeBeginning(form.On) && form is not { Kind: LoanEntryKind.Pause, Until: not null, Paused: PausedPayments.StayDue },
            nameof(form.On),
            LoansText.ErrorBeforeBeginning);

        var more = kind switch
        {
            LoanEntryKind.Pause => OfPause(form),
            LoanEntryKind.RateChange => OfRate(form),
            LoanEntryKind.Restructure => OfSchedule(form).Concat(account.Schedule is null ? OfBeginning(form) : OfChange(form)),
            LoanEntryKind.HeldApplied => [(form is { On: { } on, AmountMinor: { } amount } && amount > HeldOn(on), nameof(form.AmountMinor), LoansText.ErrorMoreThanHeld)],
            LoanEntryKind.Withdrawn => [(true, nameof(form.Kind), LoansText.ErrorChooseEntry)],
            LoanEntryKind.Payment or LoanEntryKind.Fee or LoanEntryKind.Penalty or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver
                or LoanEntryKind.InterestWaiver or LoanEntryKind.LateInterestWaiver or LoanEntryKind.Held or LoanEntryKind.Disbursement => [],
        };
        foreach (var check in more)
        {
            yield return check;
        }
    }

    private IEnumerable<(bool Wrong, string Field, string Message)> OfPause(EntryForm form)
    {
        yield return (form.Until is null && (form.PausedInstalments is null || account.Schedule is null), nameof(form.Until), account.Schedule is null ? LoansText.ErrorPauseLastDay : LoansText.ErrorPauseEnd);
        yield return (account.Schedule is null && form.Paused is not (null or PausedPayments.StayDue), nameof(form.Paused), LoansText.ErrorNeedsContract);
        yield return (form.Until < form.On, nameof(form.Until), LoansText.ErrorPauseEndsBefore);
        yield return (form.PausedInstalments is < 1 or > MostPaused, nameof(form.PausedInstalments), Say(LoansText.ErrorInstalments, MostPaused));
        yield return (form.PauseKind is null, nameof(form.PauseKind), LoansText.ErrorChooseOne);
        yield return (form.Paused is null && account.Schedule is not null, nameof(form.Paused), LoansText.ErrorChooseOne);
    }

    private static IEnumerable<(bool Wrong, string Field, string Message)> OfRate(EntryForm form)
    {
        yield return (form.YearlyRate is null or < 0 or > LoanTerms.MaxYearlyRate, nameof(form.YearlyRate), LoansText.ErrorRate);
        yield return (form.InstalmentMinor is <= 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.InstalmentMinor), LoansText.ErrorAboveZero);
    }

    private static IEnumerable<(bool Wrong, string Field, string Message)> OfSchedule(EntryForm form)
    {
        yield return (form.YearlyRate is < 0 or > LoanTerms.MaxYearlyRate, nameof(form.YearlyRate), LoansText.ErrorRate);
        yield return (form.InstalmentMinor is <= 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.InstalmentMinor), LoansText.ErrorAboveZero);
        yield return (form.Instalments is < 1 or > LoanTerms.MaxInstalments, nameof(form.Instalments), Say(LoansText.ErrorInstalments, LoanTerms.MaxInstalments));
        yield return (form.FirstDueOn <= form.On || form.FirstDueOn > form.On?.AddDays(LoanTerms.MaxFirstPeriodDays), nameof(form.FirstDueOn), LoansText.ErrorFirstAfterChange);
        yield return (form.Rows.Count > 0 && form.Rows[0].DueOn > form.On?.AddDays(LoanTerms.MaxFirstPeriodDays), nameof(form.RowsText), LoansText.ErrorFirstAfterChange);
        yield return (form.Rows.Count > LoanTerms.MaxInstalments, nameof(form.RowsText), Say(LoansText.ErrorInstalments, LoanTerms.MaxInstalments));
        for (var i = 0; i < form.Rows.Count; i++)
        {
            yield return (form.Rows[i].DueOn <= (i == 0 ? form.On : form.Rows[i - 1].DueOn), nameof(form.RowsText), Say(LoansText.ErrorRowOrder, i + 1));
        }
    }

    private static IEnumerable<(bool Wrong, string Field, string Message)> OfChange(EntryForm form)
    {
        var says = form is not { YearlyRate: null, InstalmentMinor: null, FirstDueOn: null, Instalments: null, Rows.Count: 0 };
        yield return (!says, nameof(form.FirstDueOn), LoansText.ErrorNothingAgreed);
        yield return (form.Overdue is null, nameof(form.Overdue), LoansText.ErrorChooseOne);
    }

    // A loan known only from the bank begins anew: without these there is nothing to count from.
    private IEnumerable<(bool Wrong, string Field, string Message)> OfBeginning(EntryForm form)
    {
        yield return (form.BalanceMinor is null, nameof(form.BalanceMinor), LoansText.ErrorBeginningBalance);
        yield return (form.BalanceMinor is <= 0 or > LoanTerms.MaxAdvanceMinor, nameof(form.BalanceMinor), LoansText.ErrorAboveZero);
        yield return ((form.YearlyRate ?? account.Loan.YearlyRate) is null, nameof(form.YearlyRate), LoansText.ErrorBeginningRate);
        yield return (form is { Rows.Count: 0, FirstDueOn: null }, nameof(form.FirstDueOn), LoansText.ErrorBeginningFirst);
        yield return (form is { Rows.Count: 0, Instalments: null }, nameof(form.Instalments), LoansText.ErrorBeginningCount);
    }

    private static string Say(string words, int number) => string.Format(CultureInfo.CurrentCulture, words, number);
}

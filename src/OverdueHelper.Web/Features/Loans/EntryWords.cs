using System.Globalization;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>The words for the entries of a loan's log.</summary>
internal static class EntryWords
{
    private static readonly LoanEntryKind[] _all =
    [
        LoanEntryKind.Payment, LoanEntryKind.Fee, LoanEntryKind.Penalty, LoanEntryKind.Pause, LoanEntryKind.RateChange, LoanEntryKind.Restructure,
        LoanEntryKind.FeeWaiver, LoanEntryKind.PenaltyWaiver, LoanEntryKind.InterestWaiver, LoanEntryKind.LateInterestWaiver,
        LoanEntryKind.Held, LoanEntryKind.HeldApplied, LoanEntryKind.Disbursement,
    ];

    /// <summary>What can happen to a loan: changes of a schedule only where one is known, drawings on any credit line.</summary>
    public static IReadOnlyList<LoanEntryKind> Offered(LoanView loan) => [.. _all.Where(loan.Account.Takes)];

    public static string Of(LoanEntry entry) => LoanWords.Of(entry.Kind);

    public static string When(LoanEntryKind? kind) => kind is LoanEntryKind.Pause ? EntriesText.PauseFrom
        : kind is LoanEntryKind.RateChange or LoanEntryKind.Restructure ? EntriesText.HoldsFrom
        : EntriesText.When;

    public static string? WhenHint(LoanEntryKind? kind) => kind switch
    {
        LoanEntryKind.Payment or LoanEntryKind.Held => EntriesText.WhenHint,
        LoanEntryKind.RateChange => EntriesText.RateFromHint,
        LoanEntryKind.Restructure => EntriesText.ScheduleFromHint,
        LoanEntryKind.Pause or LoanEntryKind.Fee or LoanEntryKind.Penalty or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver or LoanEntryKind.InterestWaiver
            or LoanEntryKind.LateInterestWaiver or LoanEntryKind.HeldApplied or LoanEntryKind.Disbursement or LoanEntryKind.Withdrawn or null => null,
    };

    public static string Of(PauseKind kind) => kind switch
    {
        PauseKind.Agreed => EntriesText.KindAgreed,
        PauseKind.Contractual => EntriesText.KindContractual,
        PauseKind.PromiseNotToCollect => EntriesText.KindPromise,
    };

    public static string? HintOf(PauseKind kind) => kind switch
    {
        PauseKind.Agreed => EntriesText.KindAgreedHint,
        PauseKind.Contractual => EntriesText.KindContractualHint,
        PauseKind.PromiseNotToCollect => EntriesText.KindPromiseHint,
    };

    public static string Of(PausedPayments paused) => paused switch
    {
        PausedPayments.StayDue => EntriesText.PausedStayDue,
        PausedPayments.InterestLater => EntriesText.PausedLater,
        PausedPayments.InterestAdded => EntriesText.PausedAdded,
        PausedPayments.NoInterest => EntriesText.PausedFree,
    };

    public static string? HintOf(PausedPayments paused) => paused switch
    {
        PausedPayments.StayDue => EntriesText.PausedStayDueHint,
        PausedPayments.InterestLater => EntriesText.PausedLaterHint,
        PausedPayments.InterestAdded => EntriesText.PausedAddedHint,
        PausedPayments.NoInterest => EntriesText.PausedFreeHint,
    };

    public static string Of(OverdueTreatment treatment) => treatment switch
    {
        OverdueTreatment.StaysOverdue => EntriesText.OverdueStays,
        OverdueTreatment.JoinsLoan => EntriesText.OverdueJoins,
        OverdueTreatment.Spread => EntriesText.OverdueSpread,
    };

    public static string? HintOf(OverdueTreatment treatment) => treatment switch
    {
        OverdueTreatment.StaysOverdue => null,
        OverdueTreatment.JoinsLoan => EntriesText.OverdueJoinsHint,
        OverdueTreatment.Spread => EntriesText.OverdueSpreadHint,
    };

    /// <summary>What was agreed, in one line; <see langword="null"/> for an entry that agrees on nothing.</summary>
    public static string? Agreed(LoanEntry entry, Currency currency)
    {
        if (entry.Terms is not { } terms)
        {
            return null;
        }

        string?[] parts =
        [
            terms.EndsLoan ? EntriesText.AgreedEnd : null,
            terms.Until is { } until ? Say(EntriesText.AgreedUntil, Formats.Day(until)) : null,
            terms.PauseKind is { } kind ? Of(kind) : null,
            entry.Kind is LoanEntryKind.Pause ? Of(EntryForm.Of(entry).Paused!.Value) : null,
            terms.BalanceMinor is { } balance ? Say(EntriesText.AgreedBalance, Formats.Amount(new Money(balance, currency))) : null,
            terms.YearlyRate is { } rate ? Say(EntriesText.AgreedRate, Formats.Percent(rate)) : null,
            terms.FirstDueOn is { } first ? Say(EntriesText.AgreedFirst, Formats.Day(first)) : null,
            terms.Instalments is { } count ? Say(EntriesText.AgreedCount, count) : null,
            terms.InstalmentMinor is { } each ? Say(EntriesText.AgreedPayment, Formats.Amount(new Money(each, currency))) : null,
            terms.Rows.Count > 0 ? Say(EntriesText.RowsKept, terms.Rows.Count) : null,
            terms is { Overdue: { } treatment, BalanceMinor: null } ? Of(treatment) : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}

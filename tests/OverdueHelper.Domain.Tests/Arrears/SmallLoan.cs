using System.Globalization;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>
/// 300.00 EUR drawn on 1 January 2026 and repaid in three times 100.00, on the first of February, March and April. Interest of 9.30, 5.60
/// and 3.10 is 0.30, 0.20 and 0.10 for each day of its period, so that every figure can be worked out in the head.
/// </summary>
internal static class SmallLoan
{
    public static readonly Currency Eur = Currency.Of("EUR");

    public static readonly DateOnly Drawn = new(2026, 1, 1);

    public static RepaymentSchedule Schedule { get; } = Of((2, 100m, 9.30m), (3, 100m, 5.60m), (4, 100m, 3.10m));

    /// <summary>A loan drawn on 1 January 2026, from the month of each instalment, its principal and its interest.</summary>
    public static RepaymentSchedule Of(params (int Month, decimal Principal, decimal Interest)[] rows) =>
        new(Euro(rows.Sum(row => row.Principal)), Drawn, Rows(rows));

    /// <summary>Instalments due on the first of a month of 2026.</summary>
    public static IReadOnlyList<Instalment> Rows(params (int Month, decimal Principal, decimal Interest)[] rows)
    {
        var left = rows.Sum(row => row.Principal);
        var instalments = new List<Instalment>();
        foreach (var (month, principal, interest) in rows)
        {
            left -= principal;
            instalments.Add(new Instalment(instalments.Count + 1, new DateOnly(2026, month, 1), Euro(principal), Euro(interest), Euro(left)));
        }

        return instalments;
    }

    public static Money Euro(decimal amount) => Money.Round(amount, Eur);

    /// <summary>A day of 2026, written as month and day: <c>02-14</c>.</summary>
    public static DateOnly Day(string monthAndDay) => DateOnly.ParseExact("2026-" + monthAndDay, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateOnly? day) => day?.ToString("MM-dd", CultureInfo.InvariantCulture) ?? "-";

    public static string Text(Money amount) => amount.Amount.ToString("F2", CultureInfo.InvariantCulture);

    public static LoanEvent.Payment Pay(string day, decimal amount, int sequence = 1) => new(Day(day), sequence, Euro(amount));

    public static LoanEvent.Charge Fee(string day, decimal amount, int sequence = 2, int? instalment = null, string? dueOn = null) =>
        new(Day(day), sequence, ChargeKind.Fee, Euro(amount), instalment, dueOn is null ? null : Day(dueOn));

    public static LoanEvent.Charge Penalty(string day, decimal amount, int sequence = 3, int? instalment = null) =>
        new(Day(day), sequence, ChargeKind.Penalty, Euro(amount), instalment);
}

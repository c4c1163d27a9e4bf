using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>The car loan of the example household: 9,600.00 GBP at 9.9 % over 48 months, 243.02 a month from 1 March 2025.</summary>
internal static class SampleLoan
{
    public static readonly Currency Gbp = Currency.Of("GBP");

    public static readonly DateOnly Today = new(2026, 11, 23);

    public static RepaymentSchedule Schedule { get; } = Level(9_600_00, 0.099m, 48, new DateOnly(2025, 2, 1), 243_02);

    /// <summary>Eighteen instalments paid on time, the nineteenth eight days late, then nothing; a late fee on 9 October.</summary>
    public static IReadOnlyList<LoanEvent> Events { get; } =
    [
        .. Enumerable.Range(0, 18).Select(i => new LoanEvent.Payment(new DateOnly(2025, 3, 1).AddMonths(i), i + 1, Pounds(243.02m))),
        new LoanEvent.Payment(new DateOnly(2026, 9, 9), 19, Pounds(243.02m)),
        new LoanEvent.Charge(new DateOnly(2026, 10, 9), 20, ChargeKind.Fee, Pounds(12m)),
    ];

    public static Money Pounds(decimal amount) => Money.Round(amount, Gbp);

    /// <summary>A level loan at the periodic rate, monthly from the month after it is drawn; the last instalment takes the difference.</summary>
    public static RepaymentSchedule Level(long advance, decimal yearlyRate, int months, DateOnly drawnOn, long instalment)
    {
        var balance = advance;
        var rows = new List<Instalment>(months);
        for (var i = 1; i <= months; i++)
        {
            var interest = (long)decimal.Round(balance * yearlyRate / 12, 0, MidpointRounding.ToEven);
            var principal = i == months ? balance : Math.Min(balance, instalment - interest);
            balance -= principal;
            rows.Add(new Instalment(i, drawnOn.AddMonths(i), new Money(principal, Gbp), new Money(interest, Gbp), new Money(balance, Gbp)));
        }

        return new RepaymentSchedule(new Money(advance, Gbp), drawnOn, rows);
    }
}

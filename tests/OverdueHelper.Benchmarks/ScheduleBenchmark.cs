using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Benchmarks;

/// <summary>A schedule of 360 rows beside the least that any program must do for it: whole-number arithmetic and a calendar.</summary>
/// <remarks>The floor is told the instalment; the product also solves it. Both give the same cents and due dates, or the set-up throws.</remarks>
[MemoryDiagnoser]
public class ScheduleBenchmark
{
    private const long Advance = 250_000_00;
    private const int Count = 360;
    private const long RateMantissa = 45;
    private const long RateScale = 1000;

    private static readonly DateOnly _drawnOn = new(2024, 1, 31);
    private static readonly LoanTerms _terms = new(new Money(Advance, Currency.Of("EUR")), 0.045m, _drawnOn, new DateOnly(2024, 2, 29), Count)
    {
        DueDay = 31,
    };

    private long _payment;

    [GlobalSetup]
    public void Check()
    {
        var schedule = RepaymentSchedule.For(_terms);
        _payment = schedule.Instalments[0].Total.Minor;
        var floor = IntegerLoop();
        for (var i = 0; i < Count; i++)
        {
            var row = schedule.Instalments[i];
            if (floor[i] != new Row(row.DueOn, row.Principal.Minor, row.Interest.Minor, row.Balance.Minor))
            {
                throw new InvalidOperationException($"Row {row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)} differs.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public Row[] IntegerLoop()
    {
        const long Year = 365 * RateScale;
        var rows = new Row[Count];
        var (balance, previous) = (Advance, _drawnOn.DayNumber);
        for (var i = 0; i < Count; i++)
        {
            var due = _drawnOn.AddMonths(i + 1);
            var (interest, rest) = Math.DivRem(balance * RateMantissa * (due.DayNumber - previous), Year);
            if (rest * 2 > Year || (rest * 2 == Year && (interest & 1) != 0))
            {
                interest++;
            }

            var principal = i == Count - 1 ? balance : _payment - interest;
            balance -= principal;
            rows[i] = new Row(due, principal, interest, balance);
            previous = due.DayNumber;
        }

        return rows;
    }

    [Benchmark]
    public RepaymentSchedule Schedule() => RepaymentSchedule.For(_terms);

    [Benchmark]
    public long ScheduleReadRowByRow()
    {
        var sum = 0L;
        foreach (var row in RepaymentSchedule.For(_terms).Instalments)
        {
            sum += row.Total.Minor + row.DueOn.DayNumber;
        }

        return sum;
    }

    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Row(DateOnly DueOn, long Principal, long Interest, long Balance);
}

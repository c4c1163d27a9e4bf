using BenchmarkDotNet.Attributes;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Benchmarks;

/// <summary>The replay of one long loan and the status of a whole caseload, beside a bare loop over arrays that does the least one could.</summary>
[MemoryDiagnoser]
public class ReplayBenchmark
{
    private const int Loans = 30_000;

    private static readonly Currency _eur = Currency.Of("EUR");

    private readonly RepaymentSchedule _long = Level(100_000_00, 360);
    private readonly RulePack _pack = RulePackFile.Plain;
    private LoanEvent[] _longEvents = [];
    private (RepaymentSchedule Schedule, LoanEvent[] Events)[] _caseload = [];
    private int[] _dues = [];
    private long[] _amounts = [];
    private int[] _days = [];
    private long[] _paid = [];

    private static DateOnly LongDay { get; } = new(2030, 6, 15);

    private static DateOnly ShortDay { get; } = new(2002, 11, 15);

    [GlobalSetup]
    public void SetUp()
    {
        _longEvents = Events(_long, 400);
        // Every loan is one of its own: amounts, dates and entries come from memory, as they would for a real caseload.
        _caseload = [.. Enumerable.Range(0, Loans).Select(i => Level(1_000_00 + (i * 1_00), 36)).Select(schedule => (schedule, Events(schedule, 40)))];
        _dues = [.. _long.Instalments.Select(row => row.DueOn.DayNumber)];
        _amounts = [.. _long.Instalments.Select(row => row.Total.Minor)];
        _days = [.. _longEvents.Select(entry => entry.On.DayNumber)];
        _paid = [.. _longEvents.Select(entry => entry is LoanEvent.Payment payment ? payment.Amount.Minor : 0)];
    }

    /// <summary>The floor: one amount per instalment, payments from the oldest on, no components, no charges.</summary>
    [Benchmark(Baseline = true)]
    public long BareLoop()
    {
        var owed = (long[])_amounts.Clone();
        var first = 0;
        for (var i = 0; i < _days.Length && _days[i] <= LongDay.DayNumber; i++)
        {
            var left = _paid[i];
            while (left > 0 && first < owed.Length)
            {
                var taken = Math.Min(left, owed[first]);
                owed[first] -= taken;
                left -= taken;
                first += owed[first] == 0 ? 1 : 0;
            }
        }

        var arrears = 0L;
        for (var row = first; row < owed.Length && _dues[row] < LongDay.DayNumber; row++)
        {
            arrears += owed[row];
        }

        return arrears + Math.Max(0, LongDay.DayNumber - _dues[first]);
    }

    [Benchmark]
    public ArrearsStatement Replay360InstalmentsWith400Events() => ArrearsStatement.On(LongDay, _long, _longEvents, LoanRules.Default);

    /// <summary>What is overdue of each loan and its stage.</summary>
    [Benchmark]
    public long StatusOf30000Loans()
    {
        var days = 0L;
        foreach (var (schedule, events) in _caseload)
        {
            days += StageClock.On(ArrearsStatement.On(ShortDay, schedule, events, LoanRules.Default), _pack).Days;
        }

        return days;
    }

    // Nine payments in ten are whole, one is short; every tenth entry is a fee.
    private static LoanEvent[] Events(RepaymentSchedule schedule, int count)
    {
        var events = new LoanEvent[count];
        for (var i = 0; i < count; i++)
        {
            var row = schedule.Instalments[Math.Min(i * 9 / 10, schedule.Instalments.Count - 1)];
            events[i] = i % 10 == 9
                ? new LoanEvent.Charge(row.DueOn.AddDays(10), i, ChargeKind.Fee, new Money(500, _eur))
                : new LoanEvent.Payment(row.DueOn.AddDays(i % 7), i, new Money(i % 10 == 3 ? row.Total.Minor / 2 : row.Total.Minor, _eur));
        }

        return [.. events.OrderBy(entry => entry.On).ThenBy(entry => entry.Sequence)];
    }

    private static RepaymentSchedule Level(long advance, int months) => RepaymentSchedule.For(
        new LoanTerms(new Money(advance, _eur), 0.06m, new DateOnly(2000, 1, 1), new DateOnly(2000, 2, 1), months) { DayCount = DayCount.Periodic });
}

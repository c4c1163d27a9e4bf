using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>Writes the instalments that follow a change of a running loan: a balance, the day its interest runs from, a rate and due dates.</summary>
/// <remarks>Interest is rounded once per instalment as the contract rounds; the last instalment takes what is left, so that principal sums to the balance.</remarks>
internal sealed class ScheduleAhead
{
    private readonly LoanTerms _terms;
    private readonly DateOnly _from;
    private readonly decimal _yearlyRate;
    private readonly IReadOnlyList<DateOnly> _dueOn;
    private readonly PeriodRate[] _rates;
    private readonly bool _awayFromZero;

    /// <summary>Prepares the periods.</summary>
    /// <param name="terms">The contract: day count, rhythm and rounding hold on.</param>
    /// <param name="from">The day interest runs from.</param>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %.</param>
    /// <param name="dueOn">The due dates, each after the one before; at least one, the first on or after <paramref name="from"/>.</param>
    public ScheduleAhead(LoanTerms terms, DateOnly from, decimal yearlyRate, IReadOnlyList<DateOnly> dueOn)
    {
        _terms = terms;
        _from = from;
        _yearlyRate = yearlyRate;
        _dueOn = dueOn;
        _awayFromZero = terms.Rounding == MidpointRounding.AwayFromZero;
        _rates = Rates(from);
    }

    /// <summary>Instalments at the start in which nothing is paid.</summary>
    public SchedulePause? Pause { get; init; }

    /// <summary>The regular instalment in the smallest unit; null to solve it, unless <see cref="Principals"/> are given.</summary>
    public long? Payment { get; init; }

    /// <summary>The day from which the instalment is solved, where that is not the day interest runs from: the start of the running period.</summary>
    public DateOnly? SolvedFrom { get; init; }

    /// <summary>The principal of each instalment after the pause, in the smallest unit; null for level instalments.</summary>
    public IReadOnlyList<long>? Principals { get; init; }

    /// <summary>What each instalment asks for, principal and interest, where the bank's own table says it; null to follow <see cref="Payment"/>.</summary>
    public IReadOnlyList<long>? Payments { get; init; }

    /// <summary>The interest of each instalment, a paused one too, where it does not follow the balance, as with flat interest; null to work it out.</summary>
    public IReadOnlyList<long>? Interests { get; init; }

    /// <summary>What the last instalment takes beside its level part, in the smallest unit.</summary>
    public long Balloon { get; init; }

    /// <summary>Interest of the days before, collected within the first instalment; below zero is interest paid ahead, and what exceeds the first instalment's repays principal.</summary>
    public long Accrued { get; init; }

    /// <summary>Interest that was put off before, collected with the first instalment after the pause.</summary>
    public long Deferred { get; init; }

    /// <summary>An amount without interest on top of each instalment after the pause; empty for none.</summary>
    public IReadOnlyList<long> OnTop { get; init; } = [];

    /// <summary>An amount in equal parts; the last takes the odd units.</summary>
    public static long[] Evenly(long amount, int count) => [.. Enumerable.Range(1, count).Select(i => i == count ? amount - (amount / count * (count - 1)) : amount / count)];

    /// <summary>Writes the rows of a balance in the smallest unit.</summary>
    /// <remarks>A solved instalment always covers its interest, also that of a long first period; one the bank named may not, and the rest joins the loan.</remarks>
    public IReadOnlyList<RowWritten> Write(long balance, Currency currency)
    {
        var paused = Math.Min(Pause?.Instalments ?? 0, _dueOn.Count - 1);
        var rows = new List<RowWritten>(_dueOn.Count);
        var (deferred, last) = (Deferred, _dueOn.Count - 1);
        var (start, since) = (SolvedFrom ?? _from, _from);
        long? payment = null;
        for (var i = 0; i <= last; i++)
        {
            var own = Interests is { } flat ? flat[Math.Min(i, flat.Count - 1)] : _rates[i].On(balance, _awayFromZero);
            var before = i == 0 ? Math.Max(Accrued, -own) : 0;
            balance += i == 0 ? Accrued - before : 0;
            var (principal, interest, carried, put) = (0L, own + before, 0L, 0L);
            PauseInterest? pause = i < paused ? Pause!.Interest : null;
            var resting = pause is null or PauseInterest.Free ? 0 : interest;
            if (pause is { } rule)
            {
                (principal, interest, deferred) = Rest(rule, interest, deferred);
            }
            else
            {
                payment ??= Payment ?? (Principals is null && Payments is null ? Solve(balance, i) : 0);
                principal = i == last ? balance
                    : Principals is { } plan ? Math.Min(plan[Math.Min(i - paused, plan.Count - 1)], balance)
                    : Payments is { } each ? Math.Min(each[i] - interest, balance)
                    : Math.Clamp(payment.Value - interest, Payment is null ? 0 : long.MinValue, balance);
                (carried, put, deferred) = (i - paused < OnTop.Count ? OnTop[i - paused] : 0, deferred, 0);
                interest += carried + put;
            }

            balance -= principal;
            var row = new Instalment(i + 1, _dueOn[i], new Money(principal, currency), new Money(interest, currency), new Money(balance, currency))
            {
                Parts = new InterestParts(since.DayNumber, pause is PauseInterest.Free ? 0 : before, carried + put, pause is PauseInterest.Deferred ? resting : 0),
            };
            rows.Add(new RowWritten(row, start, since, pause is PauseInterest.Free ? 0 : before, carried, put, resting, pause));
            start = since = _dueOn[i];
            if (balance == 0 && Principals is null && i >= paused && OnTop.Skip(i - paused + 1).All(share => share == 0))
            {
                break;
            }
        }

        return rows;
    }

    private static (long Principal, long Interest, long Deferred) Rest(PauseInterest rule, long interest, long deferred) => rule switch
    {
        PauseInterest.Free => (0, 0, deferred),
        PauseInterest.Deferred => (0, 0, deferred + interest),
        PauseInterest.Capitalised => (-interest, interest, deferred),
    };

    private long Solve(long balance, int first)
    {
        var rates = first == 0 && SolvedFrom is { } from ? Rates(from) : _rates;
        return LevelSolver.Level(balance, rates.AsSpan(first), Math.Min(Balloon, Math.Max(0, balance)), _terms.InstalmentMultiple, _terms.Rounding);
    }

    private PeriodRate[] Rates(DateOnly from)
    {
        var rows = new ScheduleRow[_dueOn.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var day = _dueOn[i].DayNumber;
            rows[i] = new ScheduleRow(day, day, 0, 0, 0);
        }

        var rates = new PeriodRate[rows.Length];
        Periods.Rates(_terms with { DrawnOn = from, YearlyRate = _yearlyRate, RateChanges = [], Method = RepaymentMethod.LevelInstalment }, rows, rates);
        return rates;
    }
}

using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>Writes the instalments that follow a change of a running loan: a balance, the day its interest runs from, a rate and due dates.</summary>
/// <remarks>Interest is rounded once per instalment as the contract rounds; the last instalment takes what is left, so that principal sums to the balance.</remarks>
internal sealed class ScheduleAhead
{
    private readonly LoanTerms _terms;
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

    /// <summary>What the last instalment takes beside its level part, in the smallest unit.</summary>
    public long Balloon { get; init; }

    /// <summary>Interest of the days before the change, collected within the first instalment.</summary>
    public long Accrued { get; init; }

    /// <summary>An amount without interest that is spread evenly on top of the instalments; the last takes the odd units.</summary>
    public long OnTop { get; init; }

    /// <summary>Writes the rows of a balance in the smallest unit.</summary>
    /// <remarks>A solved instalment always covers its interest, also that of a long first period; one the bank named may not, and the rest joins the loan.</remarks>
    public IReadOnlyList<Instalment> Write(long balance, Currency currency)
    {
        var paused = Math.Min(Pause?.Instalments ?? 0, _dueOn.Count - 1);
        var rows = new List<Instalment>(_dueOn.Count);
        var (deferred, last) = (0L, _dueOn.Count - 1);
        long? payment = null;
        for (var i = 0; i <= last; i++)
        {
            var interest = _rates[i].On(balance, _awayFromZero) + (i == 0 ? Accrued : 0);
            long principal;
            if (i < paused)
            {
                (principal, interest, deferred) = Rest(interest, deferred);
            }
            else
            {
                payment ??= Payment ?? (Principals is null && Payments is null ? Solve(balance, i) : 0);
                principal = i == last ? balance
                    : Principals is { } plan ? Math.Min(plan[Math.Min(i - paused, plan.Count - 1)], balance)
                    : Payments is { } each ? Math.Min(each[i] - interest, balance)
                    : Math.Clamp(payment.Value - interest, Payment is null ? 0 : long.MinValue, balance);
                (interest, deferred) = (interest + deferred + Share(i - paused, last - paused), 0);
            }

            balance -= principal;
            rows.Add(new Instalment(i + 1, _dueOn[i], new Money(principal, currency), new Money(interest, currency), new Money(balance, currency)));
            if (balance == 0 && Principals is null && i >= paused && OnTop == 0)
            {
                break;
            }
        }

        return rows;
    }

    private (long Principal, long Interest, long Deferred) Rest(long interest, long deferred) => Pause!.Interest switch
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

    private long Share(int index, int last) => OnTop == 0 ? 0 : index == last ? OnTop - (OnTop / (last + 1) * last) : OnTop / (last + 1);

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

using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>The balance on its way down one schedule.</summary>
internal ref struct ScheduleRun(LoanTerms terms, long fineness, Span<ScheduleRow> rows, ReadOnlySpan<PeriodRate> rates)
{
    private readonly Span<ScheduleRow> _rows = rows;
    private readonly ReadOnlySpan<PeriodRate> _rates = rates;
    private readonly bool _awayFromZero = terms.Rounding == MidpointRounding.AwayFromZero;
    private readonly long _multiple = fineness > 1 ? 1 : terms.InstalmentMultiple;
    private long _balance = terms.Advance.Minor * fineness;
    private long _deferred;
    private int _next;

    /// <summary>The rows that repay nothing: first the pause, then interest only.</summary>
    public void Start()
    {
        var paused = terms.Pause?.Instalments ?? 0;
        var start = paused + terms.InterestOnlyInstalments;
        for (; _next < paused; _next++)
        {
            Rest(terms.Pause!.Interest);
        }

        for (; _next < start; _next++)
        {
            Write(0, Interest());
        }
    }

    public int Bullet()
    {
        for (; _next < _rows.Length - 1; _next++)
        {
            Write(0, Interest());
        }

        return Last();
    }

    public int EqualPrincipal()
    {
        var share = Units(terms.AgreedInstalment) ??
            LevelSolver.Round(_balance / (decimal)(_rows.Length - _next), _multiple, terms.Rounding);
        for (; _next < _rows.Length - 1; _next++)
        {
            Write(Math.Min(share, _balance), Interest());
            if (RepaidEarly())
            {
                return _next + 1;
            }
        }

        return Last();
    }

    public int Level()
    {
        var (start, balance, deferred) = (_next, _balance, _deferred);
        var agreed = Units(terms.AgreedInstalment);
        var payment = agreed ?? Solve();
        var count = Pay(payment);
        if (!terms.SmoothLastInstalment || agreed is not null || terms.RateChanges.Count > 0)
        {
            return count;
        }

        // Apache Fineract: move the regular instalment by its share of the last one's difference while that difference shrinks.
        var instalments = _rows.Length - start;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var gap = Gap(payment);
            if (Math.Abs(gap) <= instalments / 2)
            {
                return count;
            }

            var moved = LevelSolver.Round(payment + (gap / (decimal)instalments), _multiple, terms.Rounding);
            (_next, _balance, _deferred) = (start, balance, deferred);
            count = Pay(moved);
            if (Math.Abs(Gap(moved)) >= Math.Abs(gap))
            {
                (_next, _balance, _deferred) = (start, balance, deferred);
                return Pay(payment);
            }

            payment = moved;
        }

        return count;
    }

    /// <summary>Graduated and stepped instalments: each row has a weight in the solved instalment, or a given payment.</summary>
    public int Planned()
    {
        Span<decimal> weights = stackalloc decimal[_rows.Length];
        Span<long> paid = stackalloc long[_rows.Length];
        Span<PeriodRate> buffer = stackalloc PeriodRate[terms.RateChanges.Count == 0 ? 0 : _rates.Length];
        PaymentPlan.Write(terms, _next, fineness, weights, paid);
        var unit = 0m;
        for (var solved = false; _next < _rows.Length - 1; _next++)
        {
            if (!solved || RateChangesHere())
            {
                var known = RatesKnownNow(buffer);
                unit = LevelSolver.Weighted(_balance, known[_next..], weights[_next..], paid[_next..]);
                solved = true;
            }

            var payment = weights[_next] == 0 ? paid[_next] : LevelSolver.Round(unit * weights[_next], _multiple, terms.Rounding);
            var interest = Interest();
            Write(Math.Min(payment - interest, _balance), interest);
            if (_balance == 0 && terms.Method == RepaymentMethod.Step)
            {
                return _next + 1;
            }
        }

        return Last();
    }

    public int Flat()
    {
        var total = 0m;
        foreach (var rate in _rates)
        {
            total += _balance * rate.Value;
        }

        var advance = _balance;
        var interestLeft = LevelSolver.Round(total, 1, terms.Rounding);
        var payment = Units(terms.AgreedInstalment) ?? LevelSolver.Round((advance + total) / _rows.Length, _multiple, terms.Rounding);
        for (; _next < _rows.Length - 1; _next++)
        {
            var interest = Math.Min(_rates[_next].On(advance, _awayFromZero), interestLeft);
            Write(Math.Min(payment - interest, _balance), interest);
            interestLeft -= interest;
        }

        Write(_balance, interestLeft);
        return _rows.Length;
    }

    private int Pay(long payment)
    {
        var last = _rows.Length - 1;
        var solveAgain = terms.AgreedInstalment is null && terms.RateChanges.Count > 0;
        for (; _next < last; _next++)
        {
            if (solveAgain && RateChangesHere())
            {
                payment = Solve();
            }

            // Deferred interest is collected on top of the instalment, not out of it.
            var own = _rates[_next].On(_balance, _awayFromZero);
            Write(Math.Min(payment - own, _balance), own + Collected());
            if (RepaidEarly())
            {
                return _next + 1;
            }
        }

        return Last();
    }

    private readonly long Solve()
    {
        var known = RatesKnownNow(stackalloc PeriodRate[terms.RateChanges.Count == 0 ? 0 : _rates.Length]);
        return LevelSolver.Level(_balance, known[_next..], Balloon(), _multiple, terms.Rounding);
    }

    // An instalment is solved at the rate of its day as if that rate stayed: a later change solves it again.
    private readonly ReadOnlySpan<PeriodRate> RatesKnownNow(Span<PeriodRate> buffer)
    {
        if (buffer.IsEmpty)
        {
            return _rates;
        }

        var number = _next + 1;
        Periods.Rates(terms with { RateChanges = [.. terms.RateChanges.Where(change => change.FromInstalment <= number)] }, _rows, buffer);
        return buffer;
    }

    private readonly long Balloon() => terms.Method == RepaymentMethod.Balloon ? Units(terms.Balloon) ?? 0 : 0;

    private readonly long Gap(long payment) => _rows[^1].Principal + _rows[^1].Interest - payment - Balloon();

    private void Rest(PauseInterest treatment)
    {
        var interest = treatment == PauseInterest.Free ? 0 : _rates[_next].On(_balance, _awayFromZero);
        if (treatment == PauseInterest.Deferred)
        {
            _deferred += interest;
            interest = 0;
        }

        Write(-interest, interest);
    }

    private long Interest() => _rates[_next].On(_balance, _awayFromZero) + Collected();

    private long Collected()
    {
        var deferred = _deferred;
        _deferred = 0;
        return deferred;
    }

    private int Last()
    {
        Write(_balance, Interest());
        return _rows.Length;
    }

    private void Write(long principal, long interest)
    {
        _balance -= principal;
        ref var row = ref _rows[_next];
        row = row with { Principal = principal, Interest = interest, Balance = _balance };
    }

    // A named instalment ends the schedule when the loan is repaid; solved ones keep the agreed number of rows.
    private readonly bool RepaidEarly() => _balance == 0 && terms.AgreedInstalment is not null;

    private readonly bool RateChangesHere()
    {
        foreach (var change in terms.RateChanges)
        {
            if (change.FromInstalment == _next + 1)
            {
                return true;
            }
        }

        return false;
    }

    private readonly long? Units(Money? amount) => amount?.Minor * fineness;
}

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Runs default interest over the replay: it follows the overdue amounts day by day and never bears interest itself.</summary>
internal sealed class OverdueAccrual(LedgerRows rows, LoanRules rules)
{
    private readonly DefaultInterestRule? _rule = rules.DefaultInterest;
    private decimal _yearlyRate = rules.DefaultInterest?.YearlyRate(rules.ContractYearlyRate) ?? 0;
    private decimal _exact;
    private long _baseDays;
    private long _base;
    private int _next;
    private int _day;
    private long _settled;

    /// <summary>Whether the contract asks for default interest, as far as its rule is known; a rate of 0 asks for none.</summary>
    public bool Runs => _rule is not null && _yearlyRate > 0;

    /// <summary>Accrued to the day reached and neither paid nor waived, in the smallest unit, rounded half-even once.</summary>
    public long Owed => Accrued - _settled;

    /// <summary>Accrued to the day reached, paid or not.</summary>
    public long Accrued => (long)decimal.Round(_exact + Pending, 0, MidpointRounding.ToEven);

    private decimal Pending => _rule is null ? 0 : _baseDays * _yearlyRate / _rule.DaysInYear;

    /// <summary>Accrues up to a day; rows whose grace ends by then join the base.</summary>
    public void Advance(int day)
    {
        if (_rule is null)
        {
            return;
        }

        while (_next < rows.Count && rules.Adjusted(rows.Due(_next)) + _rule.GraceDays is var last && last <= day)
        {
            Pass(last);
            _next++;
            Rebase();
        }

        Pass(day);
    }

    /// <summary>Notes that overdue amounts changed on the day reached.</summary>
    public void Rebase()
    {
        if (_rule is null)
        {
            return;
        }

        _base = 0;
        for (var row = 0; row < _next; row++)
        {
            _base += _rule.Base is DefaultInterestBase.OverduePrincipal ? rows.Owed(row, PaymentComponent.Principal) : rows.Open(row);
        }

        if (_rule.Base is DefaultInterestBase.WholeBalance && _base > 0)
        {
            _base = 0;
            for (var row = 0; row < rows.Count; row++)
            {
                _base += rows.Owed(row, PaymentComponent.Principal);
            }
        }
    }

    /// <summary>Notes that the rows themselves were replaced: those that are overdue join again before the next day accrues.</summary>
    public void Restart()
    {
        _next = 0;
        _base = 0;
    }

    /// <summary>Takes the contract's new rate from the day reached; null when it stays.</summary>
    public void ChangeRate(decimal? contractYearlyRate)
    {
        if (_rule is null || contractYearlyRate is not { } rate)
        {
            return;
        }

        _exact += Pending;
        _baseDays = 0;
        _yearlyRate = _rule.YearlyRate(rate);
    }

    /// <summary>Pays or waives default interest.</summary>
    /// <returns>How much of the amount was used.</returns>
    public long Settle(long amount)
    {
        var used = Math.Max(0, Math.Min(amount, Owed));
        _settled += used;
        return used;
    }

    private void Pass(int day)
    {
        _baseDays += _base * Math.Max(0, day - _day);
        _day = Math.Max(_day, day);
    }
}

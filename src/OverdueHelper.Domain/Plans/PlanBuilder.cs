using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>Turns a draft into rows. The only place where a plan's cents are made.</summary>
internal sealed class PlanBuilder
{
    private readonly PlanDraft _draft;
    private readonly PlanStart _start;
    private readonly PlanOpening _opening;
    private readonly List<(Money Principal, Money Interest)> _rows = [];
    private readonly SortedDictionary<int, Money> _arrears = [];
    private Money _balance;
    private Money _deferred;
    private Money _capitalised;

    private PlanBuilder(PlanDraft draft, PlanOpening opening)
    {
        (_draft, _start, _opening) = (draft, draft.Start, opening);
        (_balance, _capitalised, _deferred) = (opening.Balance, opening.Capitalised, Money.Zero(draft.Start.Currency));
    }

    public static PlanResult Build(PlanOption option, PlanDraft draft)
    {
        if (draft.Obstacle is { } obstacle)
        {
            return new PlanDoesNotApply(option, obstacle);
        }

        var opening = PlanOpening.Of(draft);
        if ((opening.Balance + opening.Pot).Minor <= 0)
        {
            return new PlanDoesNotApply(option, PlanObstacle.AmountNotBelowOwed);
        }

        return draft.Settlement is { } amount
            ? Settled(option, draft, amount)
            : new PlanBuilder(draft, opening).Work(option);
    }

    private static PlanProposal Settled(PlanOption option, PlanDraft draft, Money amount)
    {
        var days = new PlanDates(draft.Start);
        var (left, zero) = (amount, Money.Zero(draft.Start.Currency));
        var rows = new List<PlanInstalment>();
        foreach (var part in amount.Split(draft.SettledIn))
        {
            left -= part;
            rows.Add(new PlanInstalment(rows.Count + 1, days[rows.Count + 1], part, zero, zero, left));
        }

        return new PlanProposal(option, draft.Start, rows) { Arrears = ArrearsHandling.Capitalised, Waived = draft.Start.Owed - amount, YearlyRate = 0 };
    }

    private PlanResult Work(PlanOption option)
    {
        foreach (var lead in _draft.Leads)
        {
            Relieve(lead);
        }

        var firstFull = _rows.Count + 1;
        if (_draft.FixedPayment is { } payment)
        {
            if (!PayUntilRepaid(payment))
            {
                return new PlanNeverRepays(option, payment, Money.Round(_balance.Amount * RateOf(firstFull), _start.Currency));
            }
        }
        else if (ContractStillFits())
        {
            _rows.AddRange(_start.Remaining.Select(row => (row.Principal, row.Interest)));
        }
        else
        {
            Amortise();
        }

        var spreadFrom = _draft.Arrears == ArrearsHandling.AtTheEnd ? _rows.Count + 1 : firstFull;
        Spread(_opening.Pot, spreadFrom, _draft.ArrearsOver);
        foreach (var lead in _draft.Leads.Where(lead => lead.Kind == PlanLeadKind.DeferredPause))
        {
            Spread(_deferred, firstFull, lead.CollectOver);
        }

        return new PlanProposal(option, _start, Rows())
        {
            Arrears = _draft.Arrears,
            ArrearsOver = _opening.Pot.IsZero ? 0 : _draft.ArrearsOver,
            PaidToday = _draft.PaidToday,
            Waived = _opening.Waived,
            WaivedPenalties = _opening.Waived - _draft.InterestWaived,
            WaivedInterest = _draft.InterestWaived,
            YearlyRate = _draft.YearlyRate,
            RatePeriods = _draft.RatePeriods,
            Capitalised = _capitalised,
        };
    }

    private void Relieve(PlanLead lead)
    {
        for (var i = 0; i < lead.Periods; i++)
        {
            var zero = Money.Zero(_start.Currency);
            var number = _rows.Count + 1;
            var interest = lead.Kind == PlanLeadKind.InterestFreePause ? zero : Money.Round(_balance.Amount * RateOf(number), _start.Currency);
            switch (lead.Kind)
            {
                case PlanLeadKind.CapitalisedPause:
                    _balance += interest;
                    _capitalised += interest;
                    _rows.Add((-interest, interest));
                    break;
                case PlanLeadKind.DeferredPause:
                    _deferred += interest;
                    _arrears[number] = -interest;
                    _rows.Add((zero, interest));
                    break;
                case PlanLeadKind.InterestFreePause:
                case PlanLeadKind.InterestOnly:
                    _rows.Add((zero, interest));
                    break;
            }
        }
    }

    // A loan that is not repaid in level instalments keeps its own rows as long as nothing in them has to change.
    private bool ContractStillFits() =>
        _draft.Weight is null && _draft.YearlyRate == _start.YearlyRate && _draft.Instalments == _start.Remaining.Count &&
        _balance == _start.Principal - _start.OverduePrincipal;

    private bool PayUntilRepaid(Money payment)
    {
        var start = _balance;
        while (_balance.Minor > 0)
        {
            var interest = Money.Round(_balance.Amount * RateOf(_rows.Count + 1), _start.Currency);
            var due = Money.Max(payment, Money.Round(_balance.Amount * _draft.ShareOfBalance, _start.Currency) + (_draft.ShareOfBalance > 0 ? interest : Money.Zero(_start.Currency)));
            if (due <= interest || _rows.Count == PlanOption.MostInstalments)
            {
                _balance = start;
                return false;
            }

            Add(Money.Min(due - interest, _balance), interest);
        }

        return true;
    }

    private void Amortise()
    {
        var rate = -1m;
        var unit = 0m;
        for (var left = _draft.Instalments; left > 0; left--)
        {
            var number = _rows.Count + 1;
            if (RateOf(number) != rate)
            {
                rate = RateOf(number);
                unit = UnitInstalment(number, left, rate);
            }

            var interest = Money.Round(_balance.Amount * rate, _start.Currency);
            var payment = Money.Round(unit * WeightOf(number), _start.Currency);
            Add(left == 1 ? _balance : Money.Min(payment - interest, _balance), interest);
        }
    }

    private decimal UnitInstalment(int number, int left, decimal rate)
    {
        if (_draft.Weight is null)
        {
            return Annuity.Payment(_balance.Amount, rate, left);
        }

        var (step, factor, weights) = (1 / (1 + rate), 1m, 0m);
        for (var i = 0; i < left; i++)
        {
            factor *= step;
            weights += WeightOf(number + i) * factor;
        }

        return (_balance.Amount - _draft.Balloon.Amount * factor) / weights;
    }

    private decimal WeightOf(int number)
    {
        var relief = _draft.Leads.Sum(lead => lead.Periods);
        return _draft.Weight?.Invoke(number - relief, new PlanDates(_start)[number]) ?? 1;
    }

    private decimal RateOf(int number) =>
        (_draft.RatePeriods == 0 || number <= _draft.RatePeriods ? _draft.YearlyRate : _start.YearlyRate) / _start.Frequency.PerYear();

    private void Add(Money principal, Money interest)
    {
        _balance -= principal;
        _rows.Add((principal, interest));
    }

    private void Spread(Money amount, int from, int over)
    {
        if (amount.IsZero)
        {
            return;
        }

        foreach (var (share, i) in amount.Split(over).Select((share, i) => (share, i)))
        {
            _arrears[from + i] = _arrears.GetValueOrDefault(from + i, Money.Zero(_start.Currency)) + share;
        }
    }

    private List<PlanInstalment> Rows()
    {
        var zero = Money.Zero(_start.Currency);
        var days = new PlanDates(_start);
        var count = Math.Max(_rows.Count, _arrears.Count == 0 ? 0 : _arrears.Keys.Last());
        var owed = _opening.Balance + _opening.Pot;
        var rows = new List<PlanInstalment>(count);
        for (var number = 1; number <= count; number++)
        {
            var (principal, interest) = number <= _rows.Count ? _rows[number - 1] : (zero, zero);
            var arrears = _arrears.GetValueOrDefault(number, zero);
            owed -= principal + arrears;
            rows.Add(new PlanInstalment(number, days[number], principal, interest, arrears, owed));
        }

        return rows;
    }
}

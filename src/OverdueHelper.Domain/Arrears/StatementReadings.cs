using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Our statement of one day as it would be if the bank had read the log otherwise; each reading is replayed once, when it is first asked for.</summary>
/// <remarks>A bank's mistake of long ago has been found or has become the balance: only the last <see cref="Payments"/> payments are read otherwise.</remarks>
internal sealed class StatementReadings(DateOnly on, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> events, LoanRules rules)
{
    /// <summary>How many payments up to the day are counted on another day or left out: five years of months.</summary>
    public const int Payments = 60;

    private const int DaysOfReceipt = 7;

    private static readonly AllocationRule[] _orders =
    [
        AllocationRule.Standard, AllocationRule.AllInterestFirst, AllocationRule.InterestFirst, AllocationRule.PrincipalFirst,
        AllocationRule.CostsInterestPrincipal, AllocationRule.GermanConsumerInDefault, AllocationRule.CurrentInstalmentFirst,
    ];

    private readonly LoanEvent[] _known = [.. EventOrder.Of(events).Where(entry => entry.On <= on)];
    private readonly Dictionary<(int Place, int Days), ArrearsStatement> _moved = [];
    private readonly Dictionary<AllocationRule, ArrearsStatement> _ordered = [];

    /// <summary>How many instalments the contract has.</summary>
    public int Instalments => schedule.Instalments.Count;

    /// <summary>The payments spread in another order; what happens to money beyond what is due stays.</summary>
    public IEnumerable<ArrearsStatement> OtherOrders => _orders.Select(order =>
    {
        if (!_ordered.TryGetValue(order, out var reading))
        {
            _ordered[order] = reading = ArrearsStatement.On(on, schedule, _known, rules with { Allocation = order with { Excess = rules.Allocation.Excess } });
        }

        return reading;
    });

    /// <summary>One payment counted up to seven days later, the latest payments first.</summary>
    public IEnumerable<ArrearsStatement> OtherDays => Latest.SelectMany(place => Enumerable.Range(1, DaysOfReceipt).Select(days => Moved(place, days)));

    /// <summary>One payment left out, the latest first.</summary>
    public IEnumerable<ArrearsStatement> WithoutAPayment => Latest.Select(place => Moved(place, int.MaxValue));

    private IEnumerable<int> Latest => Enumerable.Range(1, _known.Length).Select(back => _known.Length - back).Where(place => _known[place] is LoanEvent.Payment).Take(Payments);

    /// <summary>Whether a charge of just this amount was entered by the day.</summary>
    public bool HasCharge(Money amount) => _known.Any(entry => entry is LoanEvent.Charge charge && charge.Amount == amount);

    private ArrearsStatement Moved(int place, int days)
    {
        if (_moved.TryGetValue((place, days), out var reading))
        {
            return reading;
        }

        var payment = (LoanEvent.Payment)_known[place];
        LoanEvent[] log = days > on.DayNumber - payment.On.DayNumber
            ? [.. _known.AsSpan(0, place), .. _known.AsSpan(place + 1)]
            : [.. _known.AsSpan(0, place), payment with { On = payment.On.AddDays(days) }, .. _known.AsSpan(place + 1)];
        return _moved[(place, days)] = ArrearsStatement.On(on, schedule, log, rules);
    }
}

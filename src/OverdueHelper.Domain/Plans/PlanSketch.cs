using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Plans;

/// <summary>The payments of a draft in whole minor units, written into an array: a search makes thousands and keeps none.</summary>
/// <remarks>
/// It follows <see cref="PlanBuilder"/> step by step with binary numbers, which round a tie of half a cent now and then the other way. Whatever
/// is shown is built exactly; a test holds the two together. Fixed payments, settlements and seasonal instalments are not searched.
/// </remarks>
internal sealed class PlanSketch(PlanStart start)
{
    private readonly double[] _contract = [.. start.Remaining.Select(row => (double)row.Total.Minor)];
    private readonly double _contractBalance = (start.Principal - start.OverduePrincipal).Minor;
    private readonly double _contractRate = (double)start.PeriodRate;

    /// <summary>Writes the payments and says how many there are; 0 when the draft fits the loan in no way.</summary>
    public int Write(PlanDraft draft, Span<double> rows)
    {
        var opening = PlanOpening.Of(draft);
        if (draft.Obstacle is not null || (opening.Balance + opening.Pot).Minor <= 0)
        {
            return 0;
        }

        double balance = opening.Balance.Minor;
        var lowered = (double)(draft.YearlyRate / start.Frequency.PerYear());
        var deferred = 0d;
        var collectOver = 1;
        var count = 0;
        foreach (var lead in draft.Leads)
        {
            for (var i = 0; i < lead.Periods; i++)
            {
                var interest = lead.Kind == PlanLeadKind.InterestFreePause ? 0 : Round(balance * RateOf(draft, lowered, count + 1));
                balance += lead.Kind == PlanLeadKind.CapitalisedPause ? interest : 0;
                deferred += lead.Kind == PlanLeadKind.DeferredPause ? interest : 0;
                rows[count++] = lead.Kind == PlanLeadKind.InterestOnly ? interest : 0;
            }

            collectOver = lead.Kind == PlanLeadKind.DeferredPause ? lead.CollectOver : collectOver;
        }

        var firstFull = count;
        if (draft.Weight is null && draft.YearlyRate == start.YearlyRate && draft.Instalments == _contract.Length && balance == _contractBalance)
        {
            _contract.CopyTo(rows[count..]);
            count += _contract.Length;
        }
        else
        {
            count = Amortise(draft, balance, lowered, count, rows);
        }

        var last = Spread(opening.Pot.Minor, draft.Arrears == ArrearsHandling.AtTheEnd ? count : firstFull, draft.ArrearsOver, count, rows);
        return Spread(deferred, firstFull, collectOver, last, rows);
    }

    private int Amortise(PlanDraft draft, double balance, double lowered, int count, Span<double> rows)
    {
        var relief = count;
        var (rate, payment) = (-1d, 0d);
        for (var left = draft.Instalments; left > 0; left--)
        {
            var now = RateOf(draft, lowered, count + 1);
            if (now != rate)
            {
                rate = now;
                payment = Unit(draft, balance, rate, left, count - relief);
            }

            var weighted = draft.Weight is null ? payment : payment * (double)draft.Weight(count - relief + 1, default);
            var interest = Round(balance * rate);
            var principal = left == 1 ? balance : Math.Min(Round(weighted) - interest, balance);
            balance -= principal;
            rows[count++] = principal + interest;
        }

        return count;
    }

    private static double Unit(PlanDraft draft, double balance, double rate, int left, int done)
    {
        if (draft.Weight is null)
        {
            return rate == 0 ? balance / left : balance * rate / (1 - Math.Pow(1 + rate, -left));
        }

        var (step, factor, weights) = (1 / (1 + rate), 1d, 0d);
        for (var i = 1; i <= left; i++)
        {
            factor *= step;
            weights += (double)draft.Weight(done + i, default) * factor;
        }

        return (balance - draft.Balloon.Minor * factor) / weights;
    }

    private static int Spread(double amount, int from, int over, int count, Span<double> rows)
    {
        if (amount == 0)
        {
            return count;
        }

        var whole = Math.Floor(amount / over);
        var odd = amount - whole * over;
        for (var i = 0; i < over; i++)
        {
            var share = whole + (i < odd ? 1 : 0);
            rows[from + i] = from + i < count ? rows[from + i] + share : share;
        }

        return Math.Max(count, from + over);
    }

    private double RateOf(PlanDraft draft, double lowered, int number) =>
        draft.RatePeriods == 0 || number <= draft.RatePeriods ? lowered : _contractRate;

    private static double Round(double amount) => Math.Round(amount, MidpointRounding.ToEven);
}

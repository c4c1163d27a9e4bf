using CsCheck;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Loans;

public class SchedulePropertyTests
{
    private static readonly Currency _currency = Currency.Of("EUR");

    private static readonly RepaymentMethod[] _methods =
        [RepaymentMethod.LevelInstalment, RepaymentMethod.EqualPrincipal, RepaymentMethod.Bullet, RepaymentMethod.Balloon, RepaymentMethod.Flat, RepaymentMethod.Graduated];

    private static readonly DayCount[] _plain = [DayCount.Actual365Fixed, DayCount.Actual360, DayCount.Thirty360Bond, DayCount.Periodic];

    private static readonly Gen<LoanTerms> _terms =
        from advance in Gen.Long[1, 500_000_000]
        from basisPoints in Gen.Int[0, 4_000]
        from drawn in Gen.Int[0, 12_000]
        from first in Gen.Int[0, 70]
        from count in Gen.Int[1, 24]
        from method in Gen.Int[0, _methods.Length - 1].Select(i => _methods[i])
        from days in Gen.Int[0, _plain.Length - 1].Select(i => _plain[i])
        from frequency in Gen.Enum<Frequency>()
        from start in Gen.Int[0, 3]
        from pause in Gen.Int[0, 3]
        from up in Gen.Bool
        select Terms(advance, basisPoints, drawn, first, count, method, days, frequency, start, pause, up);

    [Fact]
    public void Principal_parts_sum_to_the_advance_and_the_last_balance_is_nothing() =>
        _terms.Sample(
            terms =>
            {
                var rows = RepaymentSchedule.For(terms).Rows;
                var (balance, sum) = (terms.Advance.Minor, 0L);
                foreach (var row in rows)
                {
                    sum += row.Principal;
                    balance -= row.Principal;
                    if (row.Balance != balance || row.Interest < 0)
                    {
                        return false;
                    }
                }

                return sum == terms.Advance.Minor && balance == 0 && rows.Length == terms.Instalments;
            },
            iter: PropertyCases.Count);

    [Fact]
    public void Level_instalments_differ_only_in_the_last_one() =>
        _terms.Select(terms => terms with { Method = RepaymentMethod.LevelInstalment, Pause = null, InterestOnlyInstalments = 0 }).Sample(
            terms =>
            {
                var rows = RepaymentSchedule.For(terms).Rows;
                for (var i = 1; i < rows.Length - 1; i++)
                {
                    // A loan of a few cents is repaid before its last row: then the rest is nothing.
                    if (rows[i].Principal + rows[i].Interest != rows[0].Principal + rows[0].Interest && rows[i].Balance != 0)
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: PropertyCases.Count);

    [Fact]
    public void Due_days_never_drift()
    {
        var cases =
            from year in Gen.Int[1990, 2080]
            from month in Gen.Int[1, 12]
            from day in Gen.Int[1, 31]
            from months in Gen.Int[1, 12]
            from count in Gen.Int[2, 60]
            select (First: new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))), day, months, count);
        cases.Sample(
            one =>
            {
                var terms = new LoanTerms(new Money(100_00, _currency), 0.05m, one.First.AddMonths(-1), one.First, one.count)
                {
                    OtherInterval = RepaymentInterval.EveryMonths(one.months),
                    DueDay = one.day,
                };
                var rows = RepaymentSchedule.For(terms).Rows;
                for (var i = 0; i < rows.Length; i++)
                {
                    var due = DateOnly.FromDayNumber(rows[i].DueDay);
                    var months = ((due.Year - one.First.Year) * 12) + due.Month - one.First.Month;
                    if (months != i * one.months || due.Day != Math.Min(one.day, DateTime.DaysInMonth(due.Year, due.Month))
                        || due != DueDates.Nth(one.First, terms.Interval, i + 1, one.day))
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: PropertyCases.Count);
    }

    [Fact]
    public void Instalment_number_and_rate_lead_back_to_each_other()
    {
        var cases =
            from present in Gen.Long[100, 100_000_000]
            from rate in Gen.Int[1, 30_000]
            from periods in Gen.Int[1, 120]
            from inAdvance in Gen.Bool
            select (Present: present / 100m, Rate: rate / 1_000_000m, periods, inAdvance);
        cases.Sample(
            one =>
            {
                var payment = Annuity.Payment(one.Present, one.Rate, one.periods, 0, one.inAdvance);
                var periods = Annuity.Periods(one.Present, one.Rate, payment, 0, one.inAdvance)!.Value;
                var worth = Annuity.PresentValue(payment, one.Rate, one.periods, 0, one.inAdvance);
                return Math.Abs(periods - one.periods) < 0.000001m && Math.Abs(worth - one.Present) < 0.000001m;
            },
            iter: PropertyCases.Count);
    }

    [Fact]
    public void The_rate_is_found_again_from_the_instalment()
    {
        var cases =
            from present in Gen.Long[100, 100_000_000]
            from rate in Gen.Int[1, 30_000]
            from periods in Gen.Int[2, 24]
            select (Present: present / 100m, Rate: rate / 1_000_000m, periods);
        cases.Sample(
            one => Math.Abs(Annuity.Rate(one.Present, one.periods, Annuity.Payment(one.Present, one.Rate, one.periods))!.Value - one.Rate) < 0.000000001m,
            iter: PropertyCases.Count);
    }

    [Fact]
    public void Interest_is_the_exact_product_rounded_half_to_even()
    {
        var cases =
            from balance in Gen.Long[0, 1_000_000_000_000_000]
            from mantissa in Gen.Long[0, 100_000_000_000]
            from days in Gen.Int[0, 3_660]
            from up in Gen.Bool
            select (balance, mantissa, days, up);
        cases.Sample(
            one =>
            {
                var rate = new PeriodRate(one.mantissa * one.days, 365L * 10_000_000_000);
                var twice = ((Int128)one.balance * rate.Numerator * 2) + rate.Denominator;
                var (rounded, rest) = Int128.DivRem(twice, (Int128)rate.Denominator * 2);
                var expected = rest == 0 && !one.up && Int128.IsOddInteger(rounded) ? rounded - 1 : rounded;
                return expected > long.MaxValue || rate.On(one.balance, one.up) == (long)expected;
            },
            iter: PropertyCases.Count);
    }

    private static LoanTerms Terms(
        long advance, int basisPoints, int drawn, int first, int count, RepaymentMethod method, DayCount days, Frequency frequency, int start, int pause, bool up)
    {
        var drawnOn = new DateOnly(2000, 1, 1).AddDays(drawn);
        var interestOnly = start + pause < count ? start : 0;
        var paused = interestOnly + pause < count && pause > 0 && method != RepaymentMethod.Flat;
        return new LoanTerms(new Money(advance, _currency), basisPoints / 10_000m, drawnOn, drawnOn.AddDays(first), count)
        {
            Method = method,
            DayCount = days,
            Frequency = frequency,
            InterestOnlyInstalments = interestOnly,
            Pause = paused ? new SchedulePause(pause, (PauseInterest)(advance % 3)) : null,
            Balloon = method == RepaymentMethod.Balloon ? new Money(advance / 3, _currency) : null,
            Growth = method == RepaymentMethod.Graduated ? 0.02m : 0,
            GrowthEvery = 12,
            Rounding = up ? MidpointRounding.AwayFromZero : MidpointRounding.ToEven,
        };
    }
}

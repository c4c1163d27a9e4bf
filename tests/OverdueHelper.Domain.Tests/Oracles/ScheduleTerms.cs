using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Reads a row's terms, which name the settings of the system the row comes from, as terms of ours.</summary>
internal static class ScheduleTerms
{
    private static readonly Currency _currency = Currency.Of("EUR");

    public static LoanTerms Of(JsonElement row)
    {
        var terms = row.GetProperty("terms");
        var rows = row.GetProperty("rows").EnumerateArray().ToArray();
        var start = DateOnly.ParseExact(row.GetProperty("start").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var advance = Money.Round(row.GetProperty("principal").GetDecimal(), _currency);
        var rate = row.GetProperty("annual_rate_percent").GetDecimal() / 100;
        var interval = Interval(terms);
        // The source system's grace on interest changes no row while principal rests anyway: only its interest-free periods do.
        var grace = Number(terms, "grace_on_principal");
        var free = Number(terms, "interest_free_period");
        if (Number(terms, "grace_on_interest") > grace)
        {
            throw new NotDoneException("interest put off while principal is paid");
        }

        var wholeUnits = (Text(row, "rounding") ?? "").Contains("whole", StringComparison.OrdinalIgnoreCase);
        var method = Method(terms);
        var days = Convention(row, terms, start);
        return new LoanTerms(advance, rate, start, DueDates.Nth(start, interval, 2), rows.Length)
        {
            OtherInterval = interval,
            Method = method,
            DayCount = days,
            InterestOnlyInstalments = Math.Max(0, grace - free),
            Pause = free > 0 ? new SchedulePause(free, PauseInterest.Deferred) : null,
            InstalmentMultiple = wholeUnits && (method != RepaymentMethod.EqualPrincipal || IsWhole(rows[grace])) ? _currency.MinorPerUnit : 1,
            SmoothLastInstalment = method == RepaymentMethod.LevelInstalment && !wholeUnits,
            AgreedInstalment = method == RepaymentMethod.LevelInstalment && wholeUnits && Text(terms, "interest_calculation_period") == "DAILY"
                ? NominalInstalment(advance, rate, rows.Length - Math.Max(grace, free))
                : null,
        };
    }

    // Interest runs by days, but the instalment is the one of thirty days at the yearly rate over 365 (oracles/README.md).
    private static Money NominalInstalment(Money advance, decimal rate, int periods) =>
        Money.Round(decimal.Round(Annuity.Payment(advance.Amount, rate * 30 / 365, periods), 0, MidpointRounding.ToEven), _currency);

    private static RepaymentMethod Method(JsonElement terms) => (Text(terms, "interest_type"), Text(terms, "amortization")) switch
    {
        ("FLAT", "EQUAL_INSTALLMENTS") => RepaymentMethod.Flat,
        ("DECLINING_BALANCE", "EQUAL_INSTALLMENTS") => RepaymentMethod.LevelInstalment,
        ("DECLINING_BALANCE", "EQUAL_PRINCIPAL" or "EQUAL_PRINCIPAL_PAYMENTS") => RepaymentMethod.EqualPrincipal,
        var (interest, amortisation) => throw new NotDoneException($"unknown method '{interest}, {amortisation}'"),
    };

    private static DayCount Convention(JsonElement row, JsonElement terms, DateOnly start)
    {
        if (Text(terms, "interest_calculation_period") == "SAME_AS_REPAYMENT_PERIOD")
        {
            return DayCount.Periodic;
        }

        DayCount? named = (Text(terms, "days_in_year"), Text(terms, "days_in_month")) switch
        {
            ("DAYS_360", "DAYS_30") => DayCount.Thirty360Bond,
            ("DAYS_360", "ACTUAL" or "INVALID") => DayCount.Actual360,
            ("DAYS_364", "ACTUAL" or "INVALID") => DayCount.Actual364,
            ("DAYS_365", "ACTUAL" or "INVALID") => DayCount.Actual365Fixed,
            ("DAYS_365", "DAYS_30") => DayCount.Thirty365,
            ("ACTUAL", "ACTUAL" or "INVALID") => DayCount.ActualActualIsda,
            _ => null,
        };
        return named ?? FromList(row, start);
    }

    private static DayCount FromList(JsonElement row, DateOnly start)
    {
        foreach (var convention in row.GetProperty("interest_conventions_that_reproduce_all_rows").EnumerateArray())
        {
            DayCount? known = convention.GetString() switch
            {
                "Actual/365F" => DayCount.Actual365Fixed,
                "Actual/360" => DayCount.Actual360,
                "Actual/364" => DayCount.Actual364,
                "Actual/Actual ISDA" => DayCount.ActualActualIsda,
                "30/360" => DayCount.Thirty360Bond,
                "Actual/366" when DateTime.IsLeapYear(start.Year) => DayCount.ActualActualIsda,
                "periodic rate/12" => DayCount.Periodic,
                _ => null,
            };
            if (known is { } found)
            {
                return found;
            }
        }

        throw new NotDoneException("no day count that we know reproduces its rows");
    }

    private static RepaymentInterval Interval(JsonElement terms)
    {
        var every = Math.Max(1, Number(terms, "repay_every"));
        return Text(terms, "repay_unit") switch
        {
            "DAYS" => RepaymentInterval.EveryDays(every),
            "WEEKS" => RepaymentInterval.EveryDays(7 * every),
            "MONTHS" => RepaymentInterval.EveryMonths(every),
            "YEARS" => RepaymentInterval.EveryMonths(12 * every),
            var unit => throw new NotDoneException($"unknown interval '{unit}'"),
        };
    }

    private static bool IsWhole(JsonElement row) => row.GetProperty("principal").GetDecimal() % 1 == 0;

    private static int Number(JsonElement terms, string name) => terms.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : 0;

    private static string? Text(JsonElement terms, string name) => terms.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>Turns what is known of a contract into the terms of a schedule.</summary>
public static class LoanContract
{
    // The conventions that banks use most, the likeliest first: an instalment fits one of them to the cent.
    private static readonly DayCount[] _likely = [DayCount.Periodic, DayCount.Actual365Fixed, DayCount.Actual360, DayCount.Thirty360Bond];

    /// <summary>The terms, as soon as the amount, the rate, the first due date and the number of instalments are known.</summary>
    /// <remarks>
    /// A missing day of payout is taken as one period before the first due date. A missing day count is the likely one whose level
    /// instalment comes closest to the instalment that was named; without an instalment it is actual days over 365.
    /// </remarks>
    /// <returns><see langword="null"/> when too little is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside the limits of <see cref="LoanTerms"/>.</exception>
    public static LoanTerms? Terms(Loan loan)
    {
        if (loan is not { KnownFrom: KnownFrom.Contract, AdvanceMinor: { } advance, YearlyRate: { } rate, FirstDueOn: { } first, Instalments: { } count })
        {
            return null;
        }

        var terms = new LoanTerms(new Money(advance, loan.Currency), rate, loan.DrawnOn ?? OnePeriodBefore(first, loan.Frequency), first, count)
        {
            Frequency = loan.Frequency,
            Method = loan.Method,
        };
        terms = terms with { DayCount = loan.DayCount ?? Closest(terms, loan) };
        return loan is { Method: RepaymentMethod.LevelInstalment, InstalmentMinor: { } agreed }
            ? terms with { AgreedInstalment = new Money(agreed, loan.Currency) }
            : terms;
    }

    private static DayCount Closest(LoanTerms terms, Loan loan)
    {
        if (loan is not { Method: RepaymentMethod.LevelInstalment, InstalmentMinor: { } agreed })
        {
            return DayCount.Actual365Fixed;
        }

        return _likely.MinBy(convention =>
            Math.Abs(RepaymentSchedule.For(terms with { DayCount = convention }).Instalments[0].Total.Minor - agreed));
    }

    private static DateOnly OnePeriodBefore(DateOnly day, Frequency frequency) => frequency switch
    {
        Frequency.Weekly => day.AddDays(-7),
        Frequency.Fortnightly => day.AddDays(-14),
        Frequency.FourWeekly => day.AddDays(-28),
        Frequency.Monthly => day.AddMonths(-1),
        Frequency.Quarterly => day.AddMonths(-3),
        Frequency.HalfYearly => day.AddMonths(-6),
        Frequency.Yearly => day.AddYears(-1),
    };
}

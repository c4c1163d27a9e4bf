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
        if (loan.Method is RepaymentMethod.Irregular)
        {
            return Entered(loan);
        }

        if (loan is not { KnownFrom: KnownFrom.Contract, AdvanceMinor: { } advance, YearlyRate: { } rate, FirstDueOn: { } first, Instalments: { } count }
            || LacksShape(loan))
        {
            return null;
        }

        var terms = new LoanTerms(new Money(advance, loan.Currency), rate, loan.DrawnOn ?? OnePeriodBefore(first, loan.Frequency), first, count)
        {
            Frequency = loan.Frequency,
            Method = loan.Method,
            InterestOnlyInstalments = loan.Method is RepaymentMethod.Bullet or RepaymentMethod.Flat ? 0 : Math.Min(loan.InterestOnlyInstalments, count - 1),
            Balloon = loan is { Method: RepaymentMethod.Balloon, BalloonMinor: { } balloon } ? new Money(balloon, loan.Currency) : null,
            Growth = loan.Growth ?? 0,
            GrowthEvery = loan.GrowthEvery ?? loan.Frequency.PerYear(),
            Steps = [.. loan.Steps.Select(step => new PaymentStep(step.FromInstalment, step.PaymentMinor is { } each ? new Money(each, loan.Currency) : null))],
            Roll = loan.Roll,
            Rounding = loan.Rounding,
            InstalmentMultiple = loan.InstalmentMultiple,
            DueDay = loan.DueDay,
        };
        terms = terms with { DayCount = loan.DayCount ?? Closest(terms, loan) };
        return loan is { Method: RepaymentMethod.LevelInstalment or RepaymentMethod.Balloon, InstalmentMinor: { } agreed }
            ? terms with { AgreedInstalment = new Money(agreed, loan.Currency) }
            : terms;
    }

    /// <summary>The schedule of the terms: that of the contract, or for a credit line with a known minimum payment, of paying no more than the minimum.</summary>
    /// <remarks>A minimum that does not repay the line in the number of payments named leaves the rest to the last one.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Two terms contradict each other.</exception>
    public static RepaymentSchedule Schedule(Loan loan, LoanTerms terms) => loan.IsCreditLine && Minimum(loan) is { } minimum
        ? CreditLineSchedule.For(terms with { AgreedInstalment = null }, minimum, balanceDueWithLast: true)!
        : RepaymentSchedule.For(terms);

    /// <summary>What each statement of a credit line asks for; <see langword="null"/> when it is not known.</summary>
    public static MinimumPayment? Minimum(Loan loan) => loan is { MinimumFloorMinor: null, MinimumShare: null }
        ? null
        : new MinimumPayment(new Money(loan.MinimumFloorMinor ?? 0, loan.Currency), loan.MinimumShare ?? 0, loan.MinimumInterest);

    /// <summary>Whether the way of repaying needs something that is not known yet: it is then asked for, and never taken as level.</summary>
    internal static bool LacksShape(Loan loan) => loan.Method switch
    {
        RepaymentMethod.Balloon => loan.BalloonMinor is null,
        RepaymentMethod.Graduated => loan.Growth is null,
        RepaymentMethod.Step => loan.Steps.Count == 0,
        RepaymentMethod.LevelInstalment or RepaymentMethod.EqualPrincipal or RepaymentMethod.Bullet or RepaymentMethod.Flat or RepaymentMethod.Irregular => false,
    };

    private static LoanTerms? Entered(Loan loan)
    {
        if (loan is not { KnownFrom: KnownFrom.Contract, AdvanceMinor: { } advance, YearlyRate: { } rate, EnteredRows: [{ DueOn: var first }, ..] rows })
        {
            return null;
        }

        return new LoanTerms(new Money(advance, loan.Currency), rate, loan.DrawnOn ?? OnePeriodBefore(first, loan.Frequency), first, rows.Count)
        {
            Frequency = loan.Frequency,
            Method = RepaymentMethod.Irregular,
            DayCount = loan.DayCount ?? DayCount.Actual365Fixed,
            Roll = loan.Roll,
            Rounding = loan.Rounding,
            EnteredRows = [.. rows.Select(row => new EnteredRow(row.DueOn, In(row.PaymentMinor), In(row.PrincipalMinor), In(row.InterestMinor)))],
        };

        Money? In(long? minor) => minor is { } amount ? new Money(amount, loan.Currency) : null;
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

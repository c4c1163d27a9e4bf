using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>A loan as it stands today: what every proposal starts from and is compared with.</summary>
/// <remarks>
/// The trap: time is counted in whole periods, not days. Today stands for the start of the period that ends on
/// <see cref="NextDueOn"/>, and the rate of a period is the yearly rate divided by the instalments in a year.
/// Source of both conventions: domain rules, section 0 ("what common requests cost the bank").
/// </remarks>
public sealed partial record PlanStart
{
    /// <summary>The highest yearly rate that is computed: 1000 %.</summary>
    public const decimal HighestYearlyRate = 10;

    private PlanStart(
        DateOnly today, Frequency frequency, decimal yearlyRate, Money principal, DateOnly nextDueOn, IReadOnlyList<Instalment> remaining)
    {
        Today = today;
        Frequency = frequency;
        YearlyRate = yearlyRate;
        Principal = principal;
        Remaining = remaining;
        NextDueOn = nextDueOn;
        // A month's end may be a clipped day; the longest month to come shows it.
        DueDay = nextDueOn.Day == DateTime.DaysInMonth(nextDueOn.Year, nextDueOn.Month)
            ? remaining.Aggregate(nextDueOn.Day, (day, row) => Math.Max(day, row.DueOn.Day))
            : nextDueOn.Day;
        OverduePrincipal = OverdueInterest = Fees = Penalties = Money.Zero(principal.Currency);
    }

    /// <summary>The day the figures are of.</summary>
    public DateOnly Today { get; }

    /// <summary>How often an instalment falls due.</summary>
    public Frequency Frequency { get; }

    /// <summary>The contract's rate. Fraction a year: 0.12 is 12 %.</summary>
    public decimal YearlyRate { get; }

    /// <summary>The effective rate the loan began with, fees paid at the start included; the contract's rate where nothing else is known.</summary>
    /// <remarks>Fraction a year, nominal: the rate of one period times the periods in a year. The present-value test discounts at it.</remarks>
    public decimal EffectiveYearlyRate { get => field == 0 ? YearlyRate : field; init; }

    /// <summary>Principal outstanding, overdue principal included.</summary>
    public Money Principal { get; }

    /// <summary>The contract's instalments that are not yet due, in order of date, those of a pause included; none once the last day has passed.</summary>
    public IReadOnlyList<Instalment> Remaining { get; }

    /// <summary>The day of the month the contract names, kept so that a loan due on the 31st does not drift to the 28th.</summary>
    public int DueDay { get; init; }

    /// <summary>The part of <see cref="Principal"/> that was due and is not paid.</summary>
    public Money OverduePrincipal { get; private init; }

    /// <summary>Interest that was due and is not paid.</summary>
    public Money OverdueInterest { get; private init; }

    /// <summary>Fees charged and not paid.</summary>
    public Money Fees { get; private init; }

    /// <summary>Penalties and default interest charged and not paid.</summary>
    public Money Penalties { get; private init; }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency => Principal.Currency;

    /// <summary>The day of the first instalment of a plan: the first contract day that is still to come, or one a period from today.</summary>
    public DateOnly NextDueOn { get; }

    /// <summary>The contract's last day that is still to come; today once the last has passed.</summary>
    public DateOnly ContractEndsOn => Remaining.Count == 0 ? Today : Remaining[^1].DueOn;

    /// <summary>The contract's next instalment that asks for something, or what a credit line's last statement asks for; nothing once the last day has passed.</summary>
    public Money PresentInstalment => NextPayment is { } next ? AskedNow ?? next.Total : Money.Zero(Currency);

    /// <summary>The day of <see cref="PresentInstalment"/>: after a pause, where one runs; null once the last day has passed.</summary>
    public DateOnly? NextPaymentOn => NextPayment?.DueOn;

    /// <summary>Whether the overdue amount is known by principal, interest, fees and penalties. While it is not, no value to the bank can be computed.</summary>
    public bool IsSplitKnown { get; private init; } = true;

    /// <summary>Whether the rate is known. While it is not, only requests that leave the instalments as they are can be worked out, and the rate stands as 0.</summary>
    public bool IsRateKnown { get; private init; } = true;

    /// <summary>All that was due and is not paid.</summary>
    public Money Arrears => OverduePrincipal + OverdueInterest + Fees + Penalties;

    /// <summary>What ends the debt today: principal and what is unpaid besides it.</summary>
    public Money Owed => Principal + OverdueInterest + Fees + Penalties;

    /// <summary>What paying the contract as it is still costs: the arrears and every instalment to come.</summary>
    public Money TotalAsContracted => Arrears + Money.Sum(Remaining.Select(row => row.Total), Currency);

    /// <summary>The contract's rate of one period, before any rounding.</summary>
    public decimal PeriodRate => YearlyRate / Frequency.PerYear();

    /// <summary>A loan whose contract is known, row by row, with nothing overdue.</summary>
    /// <param name="today">The day the figures are of.</param>
    /// <param name="frequency">How often an instalment falls due.</param>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %.</param>
    /// <param name="remaining">The instalments not yet due, in order of date.</param>
    /// <exception cref="ArgumentException">There is no instalment left, or one lies before today.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative or above 10 (1000 %).</exception>
    public static PlanStart FromContract(DateOnly today, Frequency frequency, decimal yearlyRate, IReadOnlyList<Instalment> remaining)
    {
        if (remaining.Count == 0)
        {
            throw new ArgumentException("A loan without an instalment to come has nothing to plan.", nameof(remaining));
        }

        if (remaining[0].DueOn < today)
        {
            throw new ArgumentException("An instalment before today is overdue, not to come.", nameof(remaining));
        }

        CheckRate(yearlyRate);
        var principal = Money.Sum(remaining.Select(row => row.Principal), remaining[0].Principal.Currency);
        return new PlanStart(today, frequency, yearlyRate, principal, remaining[0].DueOn, [.. remaining]);
    }

    /// <summary>A loan known by its balance, rate and number of level instalments left, with nothing overdue.</summary>
    /// <param name="today">The day the figures are of.</param>
    /// <param name="balance">Principal not yet due.</param>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %.</param>
    /// <param name="instalments">Instalments left, 1 to 1200.</param>
    /// <param name="nextDueOn">The day of the first of them; not before today.</param>
    /// <param name="frequency">How often an instalment falls due.</param>
    /// <param name="dueDay">The loan's day of the month, where a short one clips it; the first day's own when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public static PlanStart FromBalance(
        DateOnly today, Money balance, decimal yearlyRate, int instalments, DateOnly nextDueOn, Frequency frequency = Frequency.Monthly, int? dueDay = null)
    {
        CheckAmount(balance, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(instalments, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(instalments, PlanOption.MostInstalments);
        CheckRate(yearlyRate);
        var interval = RepaymentInterval.Of(frequency);
        var rate = yearlyRate / frequency.PerYear();
        var instalment = Money.Round(Annuity.Payment(balance.Amount, rate, instalments), balance.Currency);
        var rows = new Instalment[instalments];
        var owed = balance;
        for (var number = 1; number <= instalments; number++)
        {
            var interest = Money.Round(owed.Amount * rate, balance.Currency);
            var principal = number == instalments ? owed : Money.Min(owed, instalment - interest);
            owed -= principal;
            rows[number - 1] = new Instalment(number, DueDates.Nth(nextDueOn, interval, number, dueDay), principal, interest, owed);
        }

        return FromContract(today, frequency, yearlyRate, rows);
    }

    /// <summary>The same loan with amounts overdue; overdue principal comes on top of the principal of the rows to come.</summary>
    /// <param name="principal">Principal due and unpaid.</param>
    /// <param name="interest">Interest due and unpaid.</param>
    /// <param name="fees">Fees charged and unpaid.</param>
    /// <param name="penalties">Penalties and default interest charged and unpaid.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="InvalidOperationException">An amount is of another currency.</exception>
    public PlanStart WithOverdue(Money principal, Money interest, Money fees, Money penalties)
    {
        foreach (var amount in (Money[])[principal, interest, fees, penalties])
        {
            CheckAmount(amount, 0);
        }

        var notYetDue = Principal - OverduePrincipal;
        return new PlanStart(Today, Frequency, YearlyRate, notYetDue + principal, NextDueOn, Remaining)
        {
            EffectiveYearlyRate = EffectiveYearlyRate,
            AskedNow = AskedNow,
            DueDay = DueDay,
            IsSplitKnown = IsSplitKnown,
            IsRateKnown = IsRateKnown,
            OverduePrincipal = principal,
            OverdueInterest = interest,
            Fees = fees,
            Penalties = penalties,
        };
    }

    private Instalment? NextPayment => Remaining.FirstOrDefault(row => !row.Total.IsZero);

    private static void CheckAmount(Money amount, long least)
    {
        if (amount.Minor < least)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "The amount is too small.");
        }
    }

    private static void CheckRate(decimal yearlyRate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yearlyRate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yearlyRate, HighestYearlyRate);
    }
}

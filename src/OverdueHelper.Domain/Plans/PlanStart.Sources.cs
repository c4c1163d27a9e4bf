using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <content>The ways of knowing a loan.</content>
public sealed partial record PlanStart
{
    /// <summary>A loan whose contract and payments are known.</summary>
    /// <param name="statement">Where it stands today.</param>
    /// <param name="schedule">The contract's instalments, those of a pause included; those due before the statement's day are left out.</param>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %.</param>
    /// <param name="frequency">How often an instalment falls due.</param>
    /// <remarks>Default interest counts as a penalty. Once the last contract day has passed, everything is overdue and a plan starts one period from today.</remarks>
    /// <returns>The start of a plan, or null when nothing is owed.</returns>
    public static PlanStart? FromStatement(ArrearsStatement statement, IReadOnlyList<Instalment> schedule, decimal yearlyRate, Frequency frequency)
    {
        // Instalments of a pause ask for nothing and still take their time.
        Instalment[] toCome = [.. schedule.Where(row => row.DueOn >= statement.Today)];
        toCome = toCome.Any(row => row.Total.Minor > 0) ? toCome : [];
        var arrears = statement.Arrears;
        if (toCome.Length == 0 && arrears.Total.IsZero && statement.DefaultInterest.IsZero)
        {
            return null;
        }

        var start = toCome.Length > 0
            ? FromContract(statement.Today, frequency, yearlyRate, toCome)
            : PastItsEnd(statement.Today, arrears.Total.Currency, yearlyRate, frequency);
        return start.WithOverdue(arrears.Principal, arrears.Interest, arrears.Fees, arrears.Penalties + statement.DefaultInterest);
    }

    /// <summary>A loan whose events have been replayed: what is still unpaid of each instalment to come, after prepayments and changes of the schedule.</summary>
    /// <remarks>
    /// An instalment of a pause is a period without a payment; interest that it adds to the loan stands in its principal, negative, so that the
    /// principal of today has none of it. A rolled instalment that is not overdue yet is due on its adjusted day.
    /// </remarks>
    /// <param name="statement">Where it stands today.</param>
    /// <param name="ledger">The same loan's instalments, carried to the same day.</param>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %.</param>
    /// <param name="frequency">How often an instalment falls due.</param>
    /// <returns>The start of a plan, or null when nothing is owed.</returns>
    public static PlanStart? FromLedger(ArrearsStatement statement, LoanLedger ledger, decimal yearlyRate, Frequency frequency)
    {
        InstalmentState[] open = [.. ledger.Instalments.Where(row =>
            !row.Replaced && (row.IsOpen || row is { PrincipalDue.IsZero: true, InterestDue.IsZero: true, FeesCharged.IsZero: true, PenaltiesCharged.IsZero: true })
            && (row.DueOn >= statement.Today || row.AdjustedDueOn >= statement.Today))];
        open = open[..(Array.FindLastIndex(open, row => row.IsOpen) + 1)];
        var balance = Money.Sum(open.Select(row => row.Principal - row.Capitalised), statement.PayOff.Currency);
        var rows = new List<Instalment>(open.Length);
        foreach (var row in open)
        {
            var principal = row.Principal - row.Capitalised;
            balance -= principal;
            var dueOn = row.DueOn < statement.Today ? row.AdjustedDueOn : row.DueOn;
            rows.Add(new Instalment(rows.Count + 1, dueOn, principal, row.Interest + row.Capitalised, balance));
        }

        return FromStatement(statement, rows, yearlyRate, frequency);
    }

    /// <summary>A loan whose last contract day has passed: nothing is to come, what is owed is overdue (see <see cref="WithOverdue"/>).</summary>
    /// <param name="today">The day the figures are of; a plan starts one period later.</param>
    /// <param name="currency">The currency of the debt.</param>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %.</param>
    /// <param name="frequency">How often an instalment of a plan falls due.</param>
    public static PlanStart PastItsEnd(DateOnly today, Currency currency, decimal yearlyRate, Frequency frequency = Frequency.Monthly)
    {
        CheckRate(yearlyRate);
        return new PlanStart(today, frequency, yearlyRate, Money.Zero(currency), DueDates.Nth(today, RepaymentInterval.Of(frequency), 2), []);
    }

    /// <summary>A loan known only from what the bank says.</summary>
    /// <param name="figures">What the bank said; what is owed in all includes what is overdue.</param>
    /// <param name="today">The day of the plan.</param>
    /// <param name="frequency">How often an instalment falls due.</param>
    /// <param name="nextDueOn">The next due date.</param>
    /// <param name="dueDay">The loan's day of the month, where a short one clips it; the next due date's day when null.</param>
    /// <remarks>
    /// The overdue amount stands as principal because its split is not known: <see cref="IsSplitKnown"/> is false, and the bank's own test is "not known".
    /// The instalments left follow from the last due date, else from balance, rate and instalment.
    /// </remarks>
    /// <returns>The start of a plan, or null when balance or rate is not known, when the term follows from nothing, or when the instalment never repays the loan.</returns>
    public static PlanStart? FromBank(BankFigures figures, DateOnly today, Frequency frequency, DateOnly nextDueOn, int? dueDay = null)
    {
        if (figures.Balance is not { Minor: > 0 } owed || figures.YearlyRate is not { } rate || nextDueOn < today)
        {
            return null;
        }

        var overdue = Money.Min(owed, figures.AmountOverdue ?? Money.Zero(figures.Currency));
        var zero = Money.Zero(figures.Currency);
        var toCome = owed - overdue;
        if (toCome.IsZero)
        {
            return PastItsEnd(today, figures.Currency, rate, frequency).WithOverdue(overdue, zero, zero, zero) with { IsSplitKnown = overdue.IsZero };
        }

        return InstalmentsLeft(figures, toCome, rate, frequency, nextDueOn, dueDay) is { } left and <= PlanOption.MostInstalments
            ? FromBalance(today, toCome, rate, left, nextDueOn, frequency, dueDay).WithOverdue(overdue, zero, zero, zero) with { IsSplitKnown = overdue.IsZero }
            : null;
    }

    /// <summary>A loan known from the bank without its rate: its instalments are taken as they are, and nothing is said of their interest.</summary>
    /// <param name="figures">What the bank said; instalment, overdue amount and last due date must be known.</param>
    /// <param name="today">The day of the plan.</param>
    /// <param name="frequency">How often an instalment falls due.</param>
    /// <param name="nextDueOn">The next due date.</param>
    /// <param name="dueDay">The loan's day of the month, where a short one clips it; the next due date's day when null.</param>
    /// <returns>The start of a plan; null when something is not known, nothing is overdue, or no instalment is left.</returns>
    public static PlanStart? FromBankWithoutRate(
        BankFigures figures, DateOnly today, Frequency frequency, DateOnly nextDueOn, int? dueDay = null)
    {
        if (figures is not { Instalment: { Minor: > 0 } instalment, AmountOverdue: { Minor: > 0 } overdue, LastDueOn: { } last } || nextDueOn < today || last < nextDueOn)
        {
            return null;
        }

        var interval = RepaymentInterval.Of(frequency);
        var days = Enumerable.Range(1, PlanOption.MostInstalments).Select(number => DueDates.Nth(nextDueOn, interval, number, dueDay)).TakeWhile(day => day <= last).ToList();
        var zero = Money.Zero(figures.Currency);
        var rows = days.Select((day, index) => new Instalment(index + 1, day, instalment, zero, new Money(instalment.Minor * (days.Count - index - 1), figures.Currency)));
        return (FromContract(today, frequency, 0, [.. rows]) with { IsSplitKnown = false, IsRateKnown = false }).WithOverdue(overdue, zero, zero, zero);
    }

    private static int? InstalmentsLeft(BankFigures figures, Money balance, decimal rate, Frequency frequency, DateOnly nextDueOn, int? dueDay)
    {
        if (figures.LastDueOn is { } last)
        {
            var interval = RepaymentInterval.Of(frequency);
            var count = 0;
            while (count < PlanOption.MostInstalments && DueDates.Nth(nextDueOn, interval, count + 1, dueDay) <= last)
            {
                count++;
            }

            return Math.Max(1, count);
        }

        return figures.Instalment is { Minor: > 0 } instalment
            && Annuity.Periods(balance.Amount, rate / frequency.PerYear(), instalment.Amount) is { } periods and <= PlanOption.MostInstalments
            ? Math.Max(1, (int)decimal.Ceiling(periods - 0.01m))
            : null;
    }
}

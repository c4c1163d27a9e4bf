using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>Revolving credit: a limit, a rate and a minimum at each statement; an overdraft has no minimum.</summary>
/// <param name="Limit">The most that may be drawn.</param>
/// <param name="YearlyRate">Fraction: 0.12 is 12 %.</param>
/// <param name="Minimum">What each statement asks for; null for an overdraft.</param>
/// <param name="DaysToPay">Days from the statement to the minimum's due date.</param>
/// <param name="DayCount">How days become interest; actual days over 365 by default.</param>
public sealed record CreditLine(Money Limit, decimal YearlyRate, MinimumPayment? Minimum, int DaysToPay, DayCount DayCount = DayCount.Actual365Fixed)
{
    /// <summary>Writes one statement from the balance carried forward and the days' movements.</summary>
    /// <remarks>
    /// Interest runs on each day's closing principal, is rounded once, and is shown beside the principal.
    /// A line is overdue from the minimum's due date or from the day the limit was passed, whichever is first.
    /// Source: CRR article 178(2) for both.
    /// </remarks>
    /// <param name="previous">The day of the statement before.</param>
    /// <param name="carried">Principal owed at the end of that day.</param>
    /// <param name="statementOn">The day of this statement, after <paramref name="previous"/>.</param>
    /// <param name="movements">What was drawn (positive) or repaid (negative) after the one day and up to the other, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are reversed or a movement lies outside them.</exception>
    public CreditStatement Statement(
        DateOnly previous, Money carried, DateOnly statementOn, IEnumerable<(DateOnly On, Money Amount)> movements)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(statementOn, previous);
        var (since, balance, interest) = (previous, carried, 0m);
        DateOnly? passed = carried > Limit ? previous : null;
        foreach (var day in movements.GroupBy(movement => movement.On).OrderBy(day => day.Key))
        {
            if (day.Key <= previous || day.Key > statementOn)
            {
                throw new ArgumentOutOfRangeException(nameof(movements), day.Key, "The movement belongs to another statement.");
            }

            interest += Accrued(balance, since, day.Key);
            balance += Money.Sum(day.Select(movement => movement.Amount), Limit.Currency);
            since = day.Key;
            passed = balance > Limit ? passed ?? day.Key : null;
        }

        interest += Accrued(balance, since, statementOn);
        var rounded = Money.Round(interest, Limit.Currency);
        return new CreditStatement(
            statementOn,
            balance,
            rounded,
            (balance + rounded).Minor <= 0 ? Money.Zero(Limit.Currency) : Minimum?.For(balance, rounded) ?? Money.Zero(Limit.Currency),
            statementOn.AddDays(DaysToPay),
            passed);
    }

    private decimal Accrued(Money balance, DateOnly from, DateOnly to) =>
        balance.Minor <= 0 ? 0 : balance.Amount * YearlyRate * DayCount.Fraction(from, to);
}

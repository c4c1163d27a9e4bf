using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>What a loan's contract asks for: the advance and the instalments that repay it.</summary>
/// <param name="Advance">The amount lent.</param>
/// <param name="DrawnOn">The day the amount was paid out; interest runs from it.</param>
/// <param name="Instalments">The rows by due date. Their principal parts sum to <paramref name="Advance"/>, to the smallest unit.</param>
public sealed record RepaymentSchedule(Money Advance, DateOnly DrawnOn, IReadOnlyList<Instalment> Instalments)
{
    /// <summary>The interest of all instalments.</summary>
    public Money TotalInterest
    {
        get
        {
            var sum = 0L;
            foreach (ref readonly var row in Rows)
            {
                sum += row.Interest;
            }

            return new Money(sum, Advance.Currency);
        }
    }

    /// <summary>Everything the borrower pays.</summary>
    public Money Total => Advance + TotalInterest;

    /// <summary>The rows as bare numbers; without a copy when <see cref="For"/> wrote them.</summary>
    internal ReadOnlySpan<ScheduleRow> Rows => Instalments is ScheduleRows rows
        ? rows.Span
        : Instalments.Select(row => new ScheduleRow(
            row.DueOn.DayNumber, row.AdjustedDueOn.DayNumber, row.Principal.Minor, row.Interest.Minor, row.Balance.Minor)).ToArray();

    /// <summary>Writes the schedule that the terms ask for.</summary>
    /// <remarks>
    /// Interest is exact within a period and rounded once, to the smallest unit; the last instalment takes the difference.
    /// Principal parts sum to the advance and the last balance is nothing, by construction.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Two terms contradict each other, such as a first due date before the drawdown.</exception>
    /// <exception cref="OverflowException">The balance grows beyond what an amount can hold.</exception>
    public static RepaymentSchedule For(LoanTerms terms) => ScheduleBuilder.Build(terms);

    /// <summary>The schedule as a formula has it: instalments and interest carried to a millionth of the smallest unit.</summary>
    /// <remarks>
    /// Regulators' examples and a bank's present values are computed so; nobody pays these amounts.
    /// An advance above 10,000,000,000.00 is carried to fewer digits.
    /// </remarks>
    /// <inheritdoc cref="For" path="/exception"/>
    public static IReadOnlyList<ExactInstalment> Unrounded(LoanTerms terms)
    {
        var fineness = 1_000_000L;
        while (terms.Advance.Minor > LoanTerms.MaxAdvanceMinor * 1000 / fineness)
        {
            fineness /= 10;
        }

        var rows = ScheduleBuilder.Rows(terms, fineness, out var count);
        var unit = fineness * (decimal)terms.Advance.Currency.MinorPerUnit;
        return [.. rows.Take(count).Select((row, i) =>
            new ExactInstalment(i + 1, DateOnly.FromDayNumber(row.DueDay), row.Principal / unit, row.Interest / unit, row.Balance / unit))];
    }
}

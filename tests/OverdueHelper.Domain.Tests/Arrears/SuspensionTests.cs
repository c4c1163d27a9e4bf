using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class SuspensionTests
{
    // Today is 10 February. The first day of a suspension is counted, the others up to the last are not.
    [Theory]
    [InlineData(5, "02-15", "")]
    [InlineData(0, "02-10", "02-01>02-20")]
    [InlineData(1, "02-21", "02-01>02-20")]
    [InlineData(5, "02-15", "02-15>02-20")]
    [InlineData(5, "02-16", "02-14>02-15")]
    [InlineData(5, "02-26", "02-12>02-20 02-11>02-22")]
    [InlineData(5, "03-03", "02-21>02-28 02-11>02-20 02-23>02-25")]
    public void A_number_of_days_is_counted_past_the_suspensions(int days, string on, string suspensions)
    {
        Suspension[] ahead = [.. suspensions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of)];

        Assert.Equal(on, Text(Suspension.DayAfter(Day("02-10"), days, ahead)));
    }

    [Fact]
    public void A_suspension_without_an_end_never_leaves_the_calendar() =>
        Assert.Equal(DateOnly.MaxValue, Suspension.DayAfter(Day("02-10"), 5, [new Suspension(Day("02-01"), DateOnly.MaxValue)]));

    [Fact]
    public void A_statement_names_those_under_the_contract_that_have_days_to_come()
    {
        LoanEvent[] events =
        [
            Pause("01-05", 1, "01-20", PauseKind.Contractual),
            Pause("02-02", 2, "02-15", PauseKind.Contractual),
            Pause("02-03", 3, "02-16", PauseKind.Agreed),
            Pause("03-01", 4, "03-15", PauseKind.Contractual),
            new LoanEvent.Resume(Day("03-05"), 5),
        ];

        Assert.Equal(["02-02>02-15", "03-01>03-05"], On("02-10", events));
        Assert.Equal(["03-01>03-05"], On("02-15", events));
        Assert.Equal([], On("03-05", events));
    }

    private static IEnumerable<string> On(string today, LoanEvent[] events) =>
        ArrearsStatement.On(Day(today), Schedule, events, LoanRules.Default).Suspensions.Select(one => $"{Text(one.From)}>{Text(one.Until)}");

    private static LoanEvent.Pause Pause(string on, int sequence, string until, PauseKind kind) => new(Day(on), sequence, Day(until), kind);

    private static Suspension Of(string days) => new(Day(days.Split('>')[0]), Day(days.Split('>')[1]));
}

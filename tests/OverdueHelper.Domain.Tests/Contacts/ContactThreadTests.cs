using CsCheck;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Tests.Contacts;

public sealed class ContactThreadTests
{
    private static readonly DateOnly _monday = new(2026, 3, 2);

    private static readonly string[] _words = ["Ring again", "Send the payslips", "Answer in writing"];

    private static readonly Gen<NextStep> _steps =
        from party in Gen.Enum<Party>()
        from what in Gen.Int[0, 2].Select(at => _words[at])
        from due in Gen.Int[-30, 60]
        from since in Gen.Int[-30, 0]
        select new NextStep(party, what, _monday.AddDays(due), _monday.AddDays(since));

    [Fact]
    public void Every_open_matter_has_exactly_one_next_step_whatever_happens_to_it() =>
        Gen.Select(_steps.Null(), Gen.Select(_steps.Null(), Gen.Bool).Array[0, 40]).Sample((first, events) =>
        {
            var thread = ContactThread.Open(Guid.NewGuid(), Guid.NewGuid(), null, "Arrears", _monday, first);
            Assert.Equal(first, thread.Step);
            foreach (var (step, settles) in events)
            {
                if (step is not null)
                {
                    thread.GoOn(step);
                }
                else if (settles && thread.IsOpen)
                {
                    thread.Settle(_monday);
                }
                else if (!thread.IsOpen)
                {
                    Assert.Throws<InvalidOperationException>(() => thread.Settle(_monday));
                }

                Assert.Equal(thread.IsOpen, thread.Step is not null);
                Assert.Equal(thread.IsOpen, thread.ClosedOn is null);
                Assert.False(thread.IsOpen && string.IsNullOrWhiteSpace(thread.Step!.What));
            }
        });

    [Fact]
    public void The_banks_clock_runs_on_while_the_same_step_stays()
    {
        var asked = new NextStep(Party.Bank, "Answer", _monday.AddDays(14), _monday);
        var thread = ContactThread.Open(Guid.NewGuid(), Guid.NewGuid(), null, "Arrears", _monday, asked);

        thread.GoOn(new NextStep(Party.Bank, "Answer", _monday.AddDays(14), _monday.AddDays(3)));
        Assert.Equal(5, thread.Step!.DaysRunning(_monday.AddDays(5)));

        thread.GoOn(new NextStep(Party.Bank, "Answer", _monday.AddDays(21), _monday.AddDays(3)));
        Assert.Equal(2, thread.Step!.DaysRunning(_monday.AddDays(5)));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(30, 30)]
    public void A_step_is_late_from_the_day_after_it_was_due(int daysAfter, int late) =>
        Assert.Equal(late, new NextStep(Party.Me, "Ring", _monday, _monday).DaysLate(_monday.AddDays(daysAfter)));

    [Fact]
    public void A_step_without_words_does_not_exist()
    {
        Assert.Throws<ArgumentException>(() => new NextStep(Party.Me, "  ", _monday, _monday));
        Assert.Throws<ArgumentException>(() => new NextStep(Party.Me, new string('x', NextStep.TextLength + 1), _monday, _monday));
    }
}

using System.Globalization;
using CsCheck;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>A change that meets another one within the same period, a pause that runs, or instalments that were paid ahead: no day's interest is lost or charged twice.</summary>
public sealed class ChangesOnChangesTests
{
    private static readonly AgreedTerms _deferred = new() { Until = Day("2026-04-30"), PauseInterest = PauseInterest.Deferred };

    [Fact]
    public void A_deferred_pause_that_is_extended_collects_the_interest_of_both_parts()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: _deferred);
        loan.Enter(LoanEntryKind.Pause, "2026-04-20", terms: _deferred with { Until = Day("2026-07-31") });
        var rows = loan.Rows("2026-04-20");

        // January to July: seven months of 1,000.00 with the first payment on 1 August, and its own principal of 2,321.43.
        Assert.Equal((42, Day("2026-08-01")), (rows.Length, rows.First(row => row.IsOpen).DueOn));
        Assert.Equal(("7000.00 EUR", "2321.43 EUR"), (rows[6].InterestDue.ToString(), rows[6].PrincipalDue.ToString()));
    }

    [Fact]
    public void A_new_rate_within_a_deferred_pause_keeps_the_interest_put_off_so_far()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: _deferred);
        loan.Enter(LoanEntryKind.RateChange, "2026-03-01", terms: new AgreedTerms { YearlyRate = 0.06m });
        var rows = loan.Rows("2026-03-02");

        // Two months at 1,000.00 and two at 500.00, that of April its own.
        Assert.Equal("3000.00 EUR", rows[3].InterestDue.ToString());
        Assert.True(rows[2].Unpaid.IsZero);
    }

    [Fact]
    public void A_new_rate_within_a_capitalised_pause_adds_each_months_interest_once()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: new AgreedTerms { Until = Day("2026-04-30"), PauseInterest = PauseInterest.Capitalised });
        loan.Enter(LoanEntryKind.RateChange, "2026-02-01", terms: new AgreedTerms { YearlyRate = 0.06m });

        // 100,000.00 x 1.01 x 1.005 x 1.005.
        Assert.Equal("102012.52 EUR", loan.On("2026-04-30").Statement!.PrincipalOutstanding.ToString());
    }

    [Fact]
    public void A_new_rate_within_a_free_pause_does_not_charge_the_free_days()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: new AgreedTerms { Until = Day("2026-04-30"), PauseInterest = PauseInterest.Free });
        loan.Enter(LoanEntryKind.RateChange, "2026-03-10", terms: new AgreedTerms { YearlyRate = 0.06m });

        Assert.Equal("500.00 EUR", loan.Rows("2026-03-10")[3].InterestDue.ToString());
    }

    [Fact]
    public void A_pause_within_a_longer_one_puts_nothing_off_twice()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: _deferred);
        loan.Enter(LoanEntryKind.Pause, "2026-02-10", terms: _deferred with { Until = Day("2026-03-15") });

        Assert.Equal((39, "4000.00 EUR"), (loan.Rows("2026-02-10").Length, loan.Rows("2026-02-10")[3].InterestDue.ToString()));
    }

    [Theory]
    [InlineData(LoanEntryKind.RateChange)]
    [InlineData(LoanEntryKind.Pause)]
    [InlineData(LoanEntryKind.Restructure)]
    public void Overdue_interest_that_was_spread_stays_owed_through_the_next_change(LoanEntryKind kind)
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Restructure, "2026-02-20", terms: new AgreedTerms { YearlyRate = 0, FirstDueOn = Day("2026-04-01"), Instalments = 60, Overdue = OverdueTreatment.Spread });
        var before = Interest(loan, "2026-02-20");
        loan.Enter(kind, "2026-03-10", terms: kind switch
        {
            LoanEntryKind.RateChange => new AgreedTerms { YearlyRate = 0 },
            LoanEntryKind.Pause => _deferred,
            _ => new AgreedTerms { Instalments = 24, Overdue = OverdueTreatment.StaysOverdue },
        });

        // 1,000.00 of January and 19 of 28 days of 976.79; without a rate nothing comes on top.
        Assert.Equal(before, Interest(loan, "2026-03-10"));
        Assert.Equal(166_282L, before);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-01")]
    [InlineData("2026-01-28", "2026-01-30")]
    public void An_instalment_paid_ahead_of_a_pause_stays_paid_and_its_interest_is_not_charged_again(string paid, string paused)
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Payment, paid, 3_321_43);
        loan.Enter(LoanEntryKind.Pause, paused, terms: new AgreedTerms { Until = Day("2026-03-10"), PauseInterest = PauseInterest.Deferred });
        var rows = loan.Rows("2026-02-10");

        Assert.Equal((Day("2026-02-01"), Day(paid)), (rows[0].DueOn, rows[0].SettledOn));
        Assert.Equal((Day("2026-03-01"), true), (rows[1].DueOn, rows[1].Unpaid.IsZero));
        // 976.79 of February, put off, and as much of March; beside them the principal that was planned for March.
        Assert.Equal(("1953.58 EUR", "2344.64 EUR"), (rows[2].InterestDue.ToString(), rows[2].PrincipalDue.ToString()));
    }

    [Fact]
    public void A_new_rate_after_an_instalment_was_paid_ahead_runs_from_its_due_date()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Payment, "2026-01-20", 3_321_43);
        loan.Enter(LoanEntryKind.RateChange, "2026-01-25", terms: new AgreedTerms { YearlyRate = 0.06m });
        var rows = loan.Rows("2026-01-25");

        // 97,678.57 at half a per cent a month.
        Assert.Equal((Day("2026-01-20"), "488.39 EUR"), (rows[0].SettledOn, rows[1].InterestDue.ToString()));
    }

    [Fact]
    public void Interest_paid_ahead_in_part_is_taken_off_what_follows()
    {
        var loan = new LoggedLoan(loan => loan.DayCount = DayCount.Actual365Fixed);
        loan.Enter(LoanEntryKind.Payment, "2026-01-10", 500_00);
        loan.Enter(LoanEntryKind.RateChange, "2026-01-16", terms: new AgreedTerms { YearlyRate = 0.06m });

        // 493.15 for 15 days at 12 % and 263.01 for 16 days at 6 %, less 500.00.
        Assert.Equal("256.16 EUR", loan.Rows("2026-01-16")[0].InterestDue.ToString());
    }

    [Fact]
    public void More_interest_paid_ahead_than_falls_due_repays_principal()
    {
        var loan = new LoggedLoan(loan => loan.DayCount = DayCount.Actual365Fixed);
        loan.Enter(LoanEntryKind.Payment, "2026-01-10", 500_00);
        loan.Enter(LoanEntryKind.RateChange, "2026-01-16", terms: new AgreedTerms { YearlyRate = 0 });
        var rows = loan.Rows("2026-01-16");

        // 493.15 had accrued: 6.85 were too much.
        Assert.Equal("0.00 EUR", rows[0].InterestDue.ToString());
        Assert.Equal(100_000_00 - 6_85, rows.Sum(row => row.PrincipalDue.Minor));
    }

    [Fact]
    public void Two_new_rates_within_one_period_are_each_charged_for_their_days()
    {
        var loan = new LoggedLoan(loan => loan.DayCount = DayCount.Actual365Fixed);
        loan.Enter(LoanEntryKind.RateChange, "2026-01-11", terms: new AgreedTerms { YearlyRate = 0.06m });
        loan.Enter(LoanEntryKind.RateChange, "2026-01-21", terms: new AgreedTerms { YearlyRate = 0.24m });

        // 100,000.00: ten days at 12 %, ten at 6 % and eleven at 24 % over 365 are 328.77, 164.39 (of 345.21 for 21 days) and 723.29.
        Assert.Equal("1216.45 EUR", loan.Rows("2026-01-21")[0].InterestDue.ToString());
    }

    [Fact]
    public void A_change_after_arrears_joined_the_loan_counts_from_the_day_they_joined()
    {
        var loan = new LoggedLoan(loan => loan.DayCount = DayCount.Actual365Fixed);
        loan.Enter(LoanEntryKind.Restructure, "2026-02-20", terms: new AgreedTerms { FirstDueOn = Day("2026-04-01"), Instalments = 60, Overdue = OverdueTreatment.JoinsLoan });
        loan.Enter(LoanEntryKind.RateChange, "2026-03-10", terms: new AgreedTerms { YearlyRate = 0.06m });

        // 97,698.33 not overdue for 19 days of February: 610.28; then 101,019.18 for 18 days at 12 % and 22 days at 6 %: 597.81 and 365.33.
        Assert.Equal("1573.42 EUR", loan.Rows("2026-03-10").First(row => row.IsOpen).InterestDue.ToString());
    }

    [Theory]
    [InlineData(PauseInterest.Free, "100.00 EUR", "100.00 EUR")]
    [InlineData(PauseInterest.Deferred, "300.00 EUR", "100.00 EUR")]
    public void Flat_interest_moves_with_its_instalments_through_a_pause(PauseInterest interest, string first, string second)
    {
        var loan = Flat();
        loan.Enter(LoanEntryKind.Pause, "2026-06-15", terms: new AgreedTerms { Until = Day("2026-08-15"), PauseInterest = interest });
        var open = loan.Rows("2026-06-15").Where(row => row.DueOn > Day("2026-08-15")).ToArray();

        Assert.Equal((first, second, 7), (open[0].InterestDue.ToString(), open[1].InterestDue.ToString(), open.Length));
        Assert.All(open, row => Assert.Equal("1000.00 EUR", row.PrincipalDue.ToString()));
    }

    [Fact]
    public void Flat_interest_follows_a_new_rate_and_not_the_balance()
    {
        var loan = Flat();
        loan.Enter(LoanEntryKind.RateChange, "2026-06-16", terms: new AgreedTerms { YearlyRate = 0.05m });
        var rows = loan.Rows("2026-06-16").Where(row => row.DueOn > Day("2026-06-16")).ToArray();

        // 100.00 a month at 10 % of 12,000.00: half of June at each rate, then 50.00.
        Assert.Equal(("75.00 EUR", "50.00 EUR", "50.00 EUR"), (rows[0].InterestDue.ToString(), rows[1].InterestDue.ToString(), rows[^1].InterestDue.ToString()));
    }

    [Fact]
    public void Putting_a_remark_right_leaves_the_order_of_the_day()
    {
        var loan = new LoggedLoan();
        var paid = loan.Enter(LoanEntryKind.Payment, "2026-02-20", 3_321_43);
        loan.Enter(LoanEntryKind.Restructure, "2026-02-20", terms: new AgreedTerms { FirstDueOn = Day("2026-04-01"), Instalments = 60, Overdue = OverdueTreatment.JoinsLoan });
        var before = loan.On("2026-03-01").Statement!.PrincipalOutstanding;
        loan.Enter(LoanEntryKind.Payment, "2026-02-20", 3_321_43, corrects: paid);

        Assert.Equal(before, loan.On("2026-03-01").Statement!.PrincipalOutstanding);
        Assert.Equal(LoanEntryKind.Payment, loan.On("2026-03-01").Entries[0].Kind);
    }

    /// <summary>Every day's balance times that day's rate over 365, summed up, is the interest asked for and added: to a unit for each row and change.</summary>
    [Fact]
    public void However_many_changes_meet_each_days_interest_is_charged_once()
    {
        var changes = Gen.Select(Gen.Int[0, 700], Gen.Int[0, 5], Gen.Int[2, 50], Gen.Int[0, 24]);
        changes.Array[1, 5].Sample(
            drawn =>
            {
                var loan = new LoggedLoan(loan => loan.DayCount = DayCount.Actual365Fixed);
                var days = new SortedSet<DateOnly> { Day("2026-01-01") };
                var rates = new SortedDictionary<DateOnly, decimal> { [Day("2026-01-01")] = 0.12m };
                foreach (var (offset, kind, count, percent) in drawn.OrderBy(change => change.Item1))
                {
                    // Not on a due date: there the day of the change and the day it takes effect differ.
                    var on = Day("2026-01-01").AddDays(offset);
                    while (Ledger(loan, on).Any(row => row.DueOn == on))
                    {
                        on = on.AddDays(1);
                    }

                    loan.Enter(
                        kind == 0 ? LoanEntryKind.RateChange : kind < 3 ? LoanEntryKind.Pause : LoanEntryKind.Restructure,
                        on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        terms: kind == 0 ? new AgreedTerms { YearlyRate = percent / 100m }
                            : kind < 3 ? new AgreedTerms { Until = on.AddDays(count * 4), PauseInterest = kind == 1 ? PauseInterest.Deferred : PauseInterest.Capitalised }
                            : new AgreedTerms { Instalments = count, Overdue = (OverdueTreatment)(kind - 3) });
                    days.Add(on);
                    if (kind == 0)
                    {
                        rates[on] = percent / 100m;
                    }
                }

                foreach (var day in days.ToList())
                {
                    days.UnionWith(Ledger(loan, day).Select(row => row.DueOn));
                }

                var end = Day("2045-01-01");
                var charged = Ledger(loan, end).Sum(row => row.InterestDue.Minor) + loan.On("2045-01-01").Statement!.PrincipalOutstanding.Minor - 100_000_00;
                var accrued = 0m;
                DateOnly[] turns = [.. days.Where(day => day < end), end];
                for (var i = 0; i + 1 < turns.Length; i++)
                {
                    var rate = rates.Last(change => change.Key <= turns[i]).Value;
                    accrued += Bearing(loan, turns[i]) * rate * (turns[i + 1].DayNumber - turns[i].DayNumber) / 365;
                }

                Assert.True(Math.Abs(charged - accrued) <= turns.Length + drawn.Length, string.Create(CultureInfo.InvariantCulture, $"{charged / 100m} charged, {accrued / 100m} accrued"));
            },
            iter: Math.Min(300, PropertyCases.Count));
    }

    private static LoggedLoan Flat() => new(loan => (loan.AdvanceMinor, loan.YearlyRate, loan.Instalments, loan.Method) = (12_000_00, 0.10m, 12, RepaymentMethod.Flat));

    private static long Interest(LoggedLoan loan, string day) => loan.Rows(day).Sum(row => row.InterestDue.Minor);

    private static IReadOnlyList<InstalmentState> Ledger(LoggedLoan loan, DateOnly day)
    {
        var account = loan.On(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return LoanLedger.To(day, account.Schedule!, account.Events, account.Rules).Instalments;
    }

    // The principal that is not yet due at the end of a day.
    private static long Bearing(LoggedLoan loan, DateOnly day)
    {
        var statement = loan.On(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Statement!;
        return statement.PrincipalOutstanding.Minor - Ledger(loan, day).Where(row => row.DueOn <= day).Sum(row => row.Principal.Minor);
    }
}

using CsCheck;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>Expected instalments: the table "what common requests cost the bank" of the domain's rules, recomputed by hand where a comment says so.</summary>
public sealed class AgreedChangesTests
{
    [Fact]
    public void A_named_payment_that_repays_the_loan_sooner_ends_the_new_schedule()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Restructure, "2026-01-15", terms: new AgreedTerms { Instalments = 12, InstalmentMinor = 20_000_00, Overdue = OverdueTreatment.JoinsLoan });

        var rows = loan.Rows("2026-01-15");

        Assert.Equal((6, 100_000_00L), (rows.Length, rows.Sum(row => row.PrincipalDue.Minor)));
    }

    [Fact]
    public void Where_overdue_interest_is_spread_the_rows_go_on_for_its_shares_after_the_loan_is_repaid()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Restructure, "2026-02-15", terms: new AgreedTerms { Instalments = 12, InstalmentMinor = 20_000_00, Overdue = OverdueTreatment.Spread });

        var rows = loan.Rows("2026-02-15").Where(row => !row.Replaced).ToList();

        // 1,000.00 of interest was overdue: 83.33 each, 83.37 with the last.
        Assert.Equal(12, rows.Count);
        Assert.Equal(("0.00 EUR", "83.33 EUR"), (rows[10].PrincipalDue.ToString(), rows[10].InterestDue.ToString()));
        Assert.Equal(("0.00 EUR", "83.37 EUR"), (rows[11].PrincipalDue.ToString(), rows[11].InterestDue.ToString()));
    }

    [Theory]
    [InlineData(PauseInterest.Capitalised, "3422.07 EUR", 39)]
    [InlineData(PauseInterest.Free, "3321.43 EUR", 39)]
    [InlineData(PauseInterest.Deferred, "3321.43 EUR", 39)]
    public void A_pause_of_three_payments_puts_them_off_and_the_loan_ends_three_months_later(PauseInterest interest, string fifth, int count)
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: new AgreedTerms { Until = Day("2026-04-30"), PauseKind = PauseKind.Agreed, PauseInterest = interest });

        var rows = loan.Rows("2026-01-15");

        Assert.Equal(count, rows.Length);
        Assert.All(rows.Take(3), row => Assert.True(row.Unpaid.IsZero));
        Assert.Equal(fifth, (rows[4].PrincipalDue + rows[4].InterestDue).ToString());
        Assert.Equal(Day("2029-04-01"), rows[^1].DueOn);
        Assert.Equal(interest is PauseInterest.Capitalised ? "103030.10 EUR" : "100000.00 EUR", loan.On("2026-04-30").Statement!.PrincipalOutstanding.ToString());
    }

    [Theory]
    [InlineData("2026-03-14", "0.12")]
    [InlineData("2026-03-15", "0.10")]
    [InlineData("2026-05-31", "0.10")]
    [InlineData("2026-06-01", "0.08")]
    public void A_rate_agreed_for_a_later_day_is_not_the_rate_of_today(string today, string rate)
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.RateChange, "2026-03-15", terms: new AgreedTerms { YearlyRate = 0.10m });
        loan.Enter(LoanEntryKind.Pause, "2026-05-10", terms: new AgreedTerms { Until = LoggedLoan.Day("2026-05-20"), PauseKind = PauseKind.Agreed });
        loan.Enter(LoanEntryKind.Restructure, "2026-06-01", terms: new AgreedTerms { YearlyRate = 0.08m, Overdue = OverdueTreatment.StaysOverdue });

        Assert.Equal(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture), loan.On(today).YearlyRate);
        Assert.Equal(loan.On(today).YearlyRate, Domain.Plans.PlanBasis.Of(loan.On(today)).Start!.YearlyRate);
    }

    [Fact]
    public void Default_interest_of_one_and_a_half_times_the_rate_falls_with_a_new_schedule_at_half_the_rate()
    {
        var loan = new LoggedLoan(loan => (loan.DefaultInterestKind, loan.DefaultInterestValue) = (DefaultInterestKind.Multiple, 1.5m));
        loan.Enter(
            LoanEntryKind.Restructure, "2026-02-10", terms: new AgreedTerms { YearlyRate = 0.06m, FirstDueOn = Day("2026-06-01"), Overdue = OverdueTreatment.StaysOverdue });

        // 2,321.43 of principal at 9 % for 100 days.
        Assert.Equal("57.24 EUR", (loan.On("2026-05-22").Statement!.DefaultInterest - loan.On("2026-02-11").Statement!.DefaultInterest).ToString());
    }

    [Theory]
    [InlineData(LoanEntryKind.Restructure)]
    [InlineData(LoanEntryKind.RateChange)]
    public void A_loan_paid_ahead_before_its_first_due_date_and_changed_since_is_still_read_and_takes_a_fee(LoanEntryKind change)
    {
        var loan = new LoggedLoan(loan => loan.Instalments = 2);
        loan.Enter(LoanEntryKind.Payment, "2026-01-05", 110_000_00);
        loan.Enter(change, "2026-01-10", terms: new AgreedTerms { YearlyRate = 0.10m, Overdue = OverdueTreatment.StaysOverdue });
        loan.Enter(LoanEntryKind.Fee, "2026-01-12", 20_00);
        var account = loan.On("2026-03-10");

        Assert.Equal(("20.00 EUR", 0), (account.Standing.Arrears.ToString(), account.Standing.DaysPastDue));
        Assert.Equal(2, LoanTimeline.On(Day("2026-03-10"), account.Schedule!, account.Events, account.Rules, RulePackFile.Plain).Instalments.Count);
        Assert.Equal("20.00 EUR", PlanBasis.Of(account).Start!.Arrears.ToString());
    }

    [Fact]
    public void Deferred_interest_of_a_pause_is_collected_with_the_first_payment_after_it()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: new AgreedTerms { Until = Day("2026-04-30"), PauseKind = PauseKind.Agreed, PauseInterest = PauseInterest.Deferred });

        // 3,321.43 of the plan and three months of 1,000.00, which bore no interest themselves.
        Assert.Equal("6321.43 EUR", loan.Rows("2026-01-15")[3].Unpaid.ToString());
    }

    [Fact]
    public void A_pause_freezes_the_net_count_and_never_the_raw_one()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-02-11", terms: new AgreedTerms { Until = Day("2026-02-21"), PauseKind = PauseKind.Agreed });
        var statement = loan.On("2026-03-01").Statement!;

        Assert.Equal((28, 18, 1), (statement.DaysPastDue, statement.DaysNetOfPauses, statement.InstalmentsMissed));
    }

    [Fact]
    public void A_promise_not_to_collect_stops_no_count()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-02-11", terms: new AgreedTerms { Until = Day("2026-02-21"), PauseKind = PauseKind.PromiseNotToCollect });
        var statement = loan.On("2026-03-01").Statement!;

        Assert.Equal((28, 28), (statement.DaysPastDue, statement.DaysNetOfPauses));
    }

    [Theory]
    [InlineData("0.114", "3292.85 EUR")]
    [InlineData("0.10", "3226.72 EUR")]
    public void A_new_rate_solves_the_instalment_anew(string rate, string instalment)
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.RateChange, "2026-01-01", terms: new AgreedTerms { YearlyRate = decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(instalment, loan.Rows("2026-01-02")[0].Unpaid.ToString());
    }

    [Fact]
    public void A_rate_that_changes_within_a_period_is_charged_by_days_of_the_period()
    {
        var loan = new LoggedLoan(loan => loan.DayCount = DayCount.Actual365Fixed);
        loan.Enter(LoanEntryKind.RateChange, "2026-01-16", terms: new AgreedTerms { YearlyRate = 0.06m });

        // 100,000 x 12 % x 15/365 = 493.15, and 100,000 x 6 % x 16/365 = 263.01.
        Assert.Equal("756.16 EUR", loan.Rows("2026-01-16")[0].Interest.ToString());
        Assert.Equal(0.06m, loan.On("2026-01-16").YearlyRate);
    }

    [Fact]
    public void An_instalment_due_on_the_day_of_a_new_rate_stays_as_it_was_paid()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Payment, "2026-02-01", 3_321_43);
        loan.Enter(LoanEntryKind.RateChange, "2026-02-01", terms: new AgreedTerms { YearlyRate = 0.10m });
        var rows = loan.Rows("2026-02-02");

        Assert.Equal(36, rows.Length);
        Assert.Equal((Day("2026-02-01"), Day("2026-02-01")), (rows[0].DueOn, rows[0].SettledOn));
        Assert.Equal(0, loan.On("2026-02-02").Statement!.DaysPastDue);

        // 97,678.57 at 10 % over 35 months, by hand.
        Assert.Equal("3229.10 EUR", rows[1].Unpaid.ToString());
    }

    [Theory]
    [InlineData(OverdueTreatment.StaysOverdue, 28, "3321.43 EUR")]
    [InlineData(OverdueTreatment.JoinsLoan, 0, "0.00 EUR")]
    [InlineData(OverdueTreatment.Spread, 0, "0.00 EUR")]
    public void A_new_schedule_ends_the_count_only_where_it_takes_what_is_overdue_along(OverdueTreatment treatment, int days, string arrears)
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Restructure, "2026-02-20", terms: new AgreedTerms { FirstDueOn = Day("2026-04-01"), Instalments = 60, Overdue = treatment });
        var statement = loan.On("2026-03-01").Statement!;

        Assert.Equal((days, arrears), (statement.DaysPastDue, statement.Arrears.Total.ToString()));
        Assert.Equal(treatment is OverdueTreatment.JoinsLoan ? "101000.00 EUR" : "100000.00 EUR", statement.PrincipalOutstanding.ToString());
        Assert.Equal(Day("2026-04-01"), statement.NextDueOn);
    }

    [Fact]
    public void A_new_schedule_from_the_banks_own_table_asks_for_its_amounts()
    {
        var loan = new LoggedLoan();
        EnteredInstalment[] rows = [new(Day("2026-04-01"), 50_000_00, null, null), new(Day("2026-05-01"), 53_000_00, null, null)];
        loan.Enter(LoanEntryKind.Restructure, "2026-01-15", terms: new AgreedTerms { Rows = rows, Overdue = OverdueTreatment.StaysOverdue });
        var written = loan.Rows("2026-01-15");

        Assert.Equal(2, written.Length);
        Assert.Equal("50000.00 EUR", written[0].Unpaid.ToString());
        Assert.Equal("100000.00 EUR", (written[0].PrincipalDue + written[1].PrincipalDue).ToString());
    }

    [Fact]
    public void The_regular_instalment_and_the_statement_check_follow_the_last_change()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.RateChange, "2026-01-01", terms: new AgreedTerms { YearlyRate = 0.10m });
        var account = loan.On("2026-01-20");
        var bank = new BankFigures(account.Loan.Currency, Day("2026-01-20"), Instalment: new Money(3_226_72, account.Loan.Currency));

        Assert.Equal("3226.72 EUR", account.RegularInstalment.ToString());
        Assert.True(StatementCheck.Of(bank, account.Schedule!, account.Events, account.Rules).Single(line => line.Part is StatementPart.Instalment).Agrees);
    }

    [Fact]
    public void Held_money_brings_nothing_up_to_date_until_it_is_applied()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Held, "2026-02-01", 3_321_43);
        var held = loan.On("2026-02-05").Statement!;
        loan.Enter(LoanEntryKind.HeldApplied, "2026-02-05", 3_321_43);
        var applied = loan.On("2026-02-05").Statement!;

        Assert.Equal(("3321.43 EUR", 4), (held.Suspense.ToString(), held.DaysPastDue));
        Assert.Equal(("0.00 EUR", 0), (applied.Suspense.ToString(), applied.DaysPastDue));
    }

    [Fact]
    public void A_further_payout_is_repaid_with_the_instalments_to_come()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Disbursement, "2026-01-01", 100_000_00);
        var rows = loan.Rows("2026-01-01");

        Assert.Equal(36, rows.Length);
        Assert.Equal("6642.86 EUR", rows[0].Unpaid.ToString());
        Assert.Equal("200000.00 EUR", loan.On("2026-01-01").Statement!.PrincipalOutstanding.ToString());
    }

    [Fact]
    public void What_stood_before_a_correction_stays_and_only_the_last_word_counts()
    {
        var loan = new LoggedLoan();
        var first = loan.Enter(LoanEntryKind.Payment, "2026-02-01", 3_000_00);
        loan.Enter(LoanEntryKind.Payment, "2026-02-01", 3_321_43, corrects: first);
        var corrected = loan.On("2026-02-02");
        loan.Enter(LoanEntryKind.Withdrawn, "2026-02-01", corrects: first);
        var withdrawn = loan.On("2026-02-02");

        Assert.Equal([3_321_43L, 3_000_00L], corrected.Log.Single().Before.Prepend(corrected.Log.Single().Now).Select(entry => entry.AmountMinor));
        Assert.Equal(0, corrected.Standing.DaysPastDue);
        Assert.Equal([first, first], [corrected.Log.Single().Id, withdrawn.Log.Single().Id]);
        Assert.Empty(withdrawn.Entries);
        Assert.Equal(2, withdrawn.Log.Single().Before.Count);
        Assert.Equal(1, withdrawn.Standing.DaysPastDue);
    }

    [Fact]
    public void A_plan_starts_from_the_schedule_and_the_rate_that_were_agreed_last()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.RateChange, "2026-01-01", terms: new AgreedTerms { YearlyRate = 0.10m });
        loan.Enter(LoanEntryKind.Restructure, "2026-01-10", terms: new AgreedTerms { Instalments = 48, Overdue = OverdueTreatment.StaysOverdue });
        var start = OverdueHelper.Domain.Plans.PlanBasis.Of(loan.On("2026-01-20")).Start!;

        Assert.Equal((48, 0.10m), (start.Remaining.Count, start.YearlyRate));
    }

    [Fact]
    public void No_change_creates_or_loses_principal()
    {
        var changes = Gen.Select(Gen.Int[0, 900], Gen.Int[0, 5], Gen.Int[1, 80], Gen.Int[0, 30]);
        changes.Array[1, 4].Sample(
            drawn =>
            {
                var loan = new LoggedLoan();
                var (capitalised, last) = (false, Day("2029-12-31"));
                foreach (var (day, kind, count, percent) in drawn.OrderBy(change => change.Item1))
                {
                    var on = Day("2026-01-01").AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
                    capitalised |= kind is 1 or 3;
                    loan.Enter(
                        kind == 5 ? LoanEntryKind.RateChange : kind > 2 ? LoanEntryKind.Restructure : LoanEntryKind.Pause,
                        on,
                        terms: kind == 5 ? new AgreedTerms { YearlyRate = percent / 100m }
                            : kind > 2 ? new AgreedTerms { Instalments = count, Overdue = kind == 3 ? OverdueTreatment.JoinsLoan : OverdueTreatment.Spread }
                            : new AgreedTerms { Until = Day(on).AddDays(count), PauseKind = PauseKind.Agreed, PauseInterest = (PauseInterest)kind });
                }

                var statement = loan.On("2036-12-31").Statement!;
                Assert.True(capitalised ? statement.PrincipalOutstanding.Minor >= 100_000_00 : statement.PrincipalOutstanding.Minor == 100_000_00);
                Assert.True(statement.Arrears.Principal.Minor <= statement.PrincipalOutstanding.Minor);
            },
            iter: 3_000);
    }
}

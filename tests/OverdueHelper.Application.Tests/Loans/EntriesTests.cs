using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class EntriesTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_correction_keeps_what_stood_before_with_when_and_by_whom(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var fee = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Entries[^1];
        var form = EntryForm.Of(fee);
        form.AmountMinor = 900;

        await db.For<CorrectEntry>("maya").RunAsync(caseId, loanId, fee.Id, form);
        var again = await db.For<CorrectEntry>("maya").RunAsync(caseId, loanId, fee.Id, form);
        var view = Assert.IsType<Outcome<LoanView>.Done>(again).Value;
        var matter = view.Account.Log.Single(matter => matter.Id == fee.Id);

        Assert.Equal((900, 1_200), (matter.Now.AmountMinor, Assert.Single(matter.Before).AmountMinor));
        Assert.Equal((view.ReaderId, true), (matter.Now.EnteredBy!, matter.Now.EnteredAt is not null));
        Assert.Equal("9.00 GBP", view.Standing.Split!.Value.Fees.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_new_schedule_of_a_loan_known_from_the_bank_asks_for_what_it_begins_with_and_comes_back_as_it_was_agreed(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.FromTheBankAsync(db, "maya");
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var form = new EntryForm { Kind = LoanEntryKind.Restructure, On = _today, InstalmentMinor = 20_000 };

        var refused = Assert.IsType<Outcome<LoanView>.Refused>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form]));
        (form.BalanceMinor, form.YearlyRate, form.FirstDueOn, form.Instalments) = (500_000, 0.10m, new DateOnly(2026, 12, 15), 30);
        var shown = Assert.IsType<Outcome<SchedulePreview>.Done>(await db.For<PreviewSchedule>("maya").RunAsync(caseId, loanId, form)).Value;
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form]));
        var view = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!;

        Assert.Equal(["BalanceMinor", "FirstDueOn", "Instalments", "YearlyRate"], refused.Errors.Select(error => error.Field).Order());
        Assert.Equal(shown.Rows.Select(row => row.Total), view.Account.Schedule!.Instalments.Select(row => row.Total));
        Assert.Equal((500_000L, 0, new DateOnly(2026, 12, 15)), (view.Standing.PrincipalOutstanding!.Value.Minor, view.Standing.DaysPastDue!.Value, view.Standing.NextDueOn!.Value));
        Assert.Null(view.Account.Loan.AdvanceMinor);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_beginning_is_put_right_as_one_and_shown_before_it_is_saved(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.FromTheBankAsync(db, "maya");
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var form = new EntryForm
        {
            Kind = LoanEntryKind.Restructure,
            On = _today,
            BalanceMinor = 500_000,
            YearlyRate = 0.10m,
            FirstDueOn = new DateOnly(2026, 12, 15),
            Instalments = 24,
        };
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form]));
        var entry = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Log[^1];
        var right = EntryForm.Of(entry.Now);
        right.BalanceMinor = 480_000;

        var shown = Assert.IsType<Outcome<SchedulePreview>.Done>(await db.For<PreviewSchedule>("maya").RunAsync(caseId, loanId, right, entry.Id)).Value;
        var view = Assert.IsType<Outcome<LoanView>.Done>(await db.For<CorrectEntry>("maya").RunAsync(caseId, loanId, entry.Id, right)).Value;

        Assert.Equal(24, shown.Rows.Count);
        Assert.Equal(480_000, view.Standing.PrincipalOutstanding!.Value.Minor);
        Assert.Equal(shown.Rows[0].Total, view.Standing.NextDueAmount);
    }

    [Fact]
    public async Task Before_a_beginning_no_other_change_and_no_statement_is_taken_but_money_the_bank_held_is()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.FromTheBankAsync(db, "maya");
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var (before, began) = (new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 1));
        EntryForm[] known = [new() { Kind = LoanEntryKind.Held, On = before, AmountMinor = 20_000 }];
        EntryForm[] agreed = [new() { Kind = LoanEntryKind.Restructure, On = began, BalanceMinor = 500_000, YearlyRate = 0.10m, FirstDueOn = began.AddMonths(1), Instalments = 30 }];
        EntryForm[] late = [new() { Kind = LoanEntryKind.RateChange, On = before, YearlyRate = 0.05m }];
        EntryForm[] applied = [new() { Kind = LoanEntryKind.HeldApplied, On = began.AddDays(-1), AmountMinor = 20_000 }];
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, known));
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, agreed));
        var statement = (await db.For<CheckStatement>("maya").LoadAsync(caseId, loanId))!.Value.Form;
        Assert.Equal((null, null), (statement.StatedOn, statement.OverdueMinor));
        (statement.StatedOn, statement.BalanceMinor) = (began.AddDays(-1), 600_000);

        var change = Assert.IsType<Outcome<LoanView>.Refused>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, late));
        var check = Assert.IsType<Outcome<StatementReport>.Refused>(await db.For<CheckStatement>("maya").RunAsync(caseId, loanId, statement));
        var view = Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, applied)).Value;

        Assert.Equal(["On", "StatedOn"], [Assert.Single(change.Errors).Field, Assert.Single(check.Errors).Field]);
        Assert.True(view.Account.Statement!.Suspense.IsZero);
    }

    [Theory]
    [InlineData(LoanEntryKind.Pause)]
    [InlineData(LoanEntryKind.RateChange)]
    [InlineData(LoanEntryKind.Restructure)]
    public async Task After_a_change_on_a_due_date_another_can_follow(LoanEntryKind kind)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        EntryForm[] first = [new() { Kind = LoanEntryKind.RateChange, On = new DateOnly(2026, 10, 1), YearlyRate = 0.079m }];
        EntryForm[] second =
        [
            new()
            {
                Kind = kind,
                On = _today,
                YearlyRate = 0.05m,
                Instalments = 40,
                Overdue = OverdueTreatment.JoinsLoan,
                PausedInstalments = 3,
                PauseKind = PauseKind.Agreed,
                Paused = PausedPayments.InterestAdded,
            },
        ];

        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, first));
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, second));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_beginning_keeps_the_rate_it_began_with_when_the_loan_forgets_it(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.FromTheBankAsync(db, "maya");
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await SetRateAsync(0.08m);
        var form = new EntryForm { Kind = LoanEntryKind.Restructure, On = _today, BalanceMinor = 500_000, FirstDueOn = new DateOnly(2026, 12, 15), Instalments = 24 };
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form]));

        await SetRateAsync(null);

        Assert.Equal(0.08m, (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.YearlyRate);

        async Task SetRateAsync(decimal? rate)
        {
            var loan = (await db.For<LoadLoan>("maya").RunAsync(caseId, loanId))!;
            loan.YearlyRate = rate;
            Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>("maya").RunAsync(loan));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_correction_of_a_new_schedule_is_shown_before_it_is_saved(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = new EntryForm { Kind = LoanEntryKind.Restructure, On = _today, Instalments = 40, Overdue = OverdueTreatment.JoinsLoan };
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form]));
        var right = new EntryForm { Kind = LoanEntryKind.Restructure, On = _today, Instalments = 50, Overdue = OverdueTreatment.JoinsLoan };

        var shown = Assert.IsType<Outcome<SchedulePreview>.Done>(await db.For<PreviewSchedule>("maya").RunAsync(caseId, loanId, right, form.Id)).Value;

        Assert.Equal(50, shown.Rows.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_pause_by_a_number_of_payments_ends_before_the_first_payment_after_it(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var pause = new EntryForm
        {
            Kind = LoanEntryKind.Pause,
            On = _today,
            PausedInstalments = 3,
            PauseKind = PauseKind.Agreed,
            Paused = PausedPayments.InterestAdded,
        };

        var view = Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [pause])).Value;

        Assert.Equal(new DateOnly(2027, 2, 28), view.Account.Entries[^1].Terms!.Until);
        Assert.Equal((new DateOnly(2027, 3, 1), 53), (view.Standing.NextDueOn!.Value, view.Standing.DaysPastDue!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_new_rate_and_a_new_schedule_come_back_from_the_database_as_they_were_agreed(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        EntryForm[] agreed =
        [
            new() { Kind = LoanEntryKind.RateChange, On = new DateOnly(2026, 10, 10), YearlyRate = 0.079m },
            new() { Kind = LoanEntryKind.Restructure, On = _today, FirstDueOn = new DateOnly(2027, 1, 15), Instalments = 40, Overdue = OverdueTreatment.Spread, Note = "letter of 20 November" },
        ];

        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, agreed));
        var view = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!;

        Assert.Equal(0.079m, view.Account.YearlyRate);
        Assert.Equal((0, new DateOnly(2027, 1, 15)), (view.Standing.DaysPastDue!.Value, view.Standing.NextDueOn!.Value));
        Assert.Equal((40, OverdueTreatment.Spread), (view.Account.Entries[^1].Terms!.Instalments, view.Account.Entries[^1].Terms!.Overdue));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Payments_that_do_not_repay_the_loan_are_entered_once_their_last_one_with_the_rest_was_seen(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = new EntryForm
        {
            Kind = LoanEntryKind.Restructure,
            On = _today,
            FirstDueOn = new DateOnly(2026, 12, 10),
            Instalments = 12,
            InstalmentMinor = 20_000,
            Overdue = OverdueTreatment.JoinsLoan,
        };

        Assert.IsType<Outcome<LoanView>.Refused>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form]));
        var shown = Assert.IsType<Outcome<SchedulePreview>.Done>(await db.For<PreviewSchedule>("maya").RunAsync(caseId, loanId, form)).Value;
        form.SeenLastMinor = shown.Last.Total.Minor - 1;
        Assert.IsType<Outcome<LoanView>.Refused>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form]));
        form.SeenLastMinor = shown.Last.Total.Minor;
        var view = Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form])).Value;

        Assert.Equal((12, true, 0L), (shown.Rows.Count, shown.LeavesRest, shown.Last.Balance.Minor));
        Assert.Equal((new DateOnly(2026, 12, 10), 20_000L), (view.Standing.NextDueOn!.Value, view.Standing.NextDueAmount!.Value.Minor));
        Assert.Equal(shown.Rows.Sum(row => row.Principal.Minor), view.Standing.PrincipalOutstanding!.Value.Minor);
        Assert.IsType<Outcome<SchedulePreview>.Missing>(await db.For<PreviewSchedule>("boris").RunAsync(caseId, loanId, form));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_schedule_with_the_rest_as_its_last_payment_can_be_taken_out_and_put_back(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = new EntryForm { Kind = LoanEntryKind.Restructure, On = _today, Instalments = 12, InstalmentMinor = 20_000, Overdue = OverdueTreatment.JoinsLoan };
        form.SeenLastMinor = Assert.IsType<Outcome<SchedulePreview>.Done>(await db.For<PreviewSchedule>("maya").RunAsync(caseId, loanId, form)).Value.Last.Total.Minor;
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [form]));

        var taken = Assert.IsType<Outcome<(LoanView Loan, EntryForm Before)>.Done>(await db.For<CorrectEntry>("maya").WithdrawAsync(caseId, loanId, form.Id)).Value;

        Assert.IsType<Outcome<LoanView>.Done>(await db.For<CorrectEntry>("maya").RunAsync(caseId, loanId, form.Id, taken.Before));
    }

    [Fact]
    public async Task A_statement_about_a_loan_that_began_anew_leaves_what_the_bank_said_before()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.FromTheBankAsync(db, "maya");
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        EntryForm[] agreed = [new() { Kind = LoanEntryKind.Restructure, On = new(2026, 6, 1), BalanceMinor = 500_000, YearlyRate = 0.10m, FirstDueOn = new(2026, 7, 1), Instalments = 30 }];
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, agreed));
        var statement = (await db.For<CheckStatement>("maya").LoadAsync(caseId, loanId))!.Value.Form;
        (statement.StatedOn, statement.BalanceMinor, statement.OverdueMinor) = (_today, 490_000, 0);

        var report = Assert.IsType<Outcome<StatementReport>.Done>(await db.For<CheckStatement>("maya").RunAsync(caseId, loanId, statement)).Value;

        // 120 days from 1 February to 1 June: the loan was non-performing when the schedule was agreed, whatever is said of it later.
        Assert.Equal((30_000L, new DateOnly(2026, 2, 1)), (report.Loan.Account.Loan.OverdueMinor!.Value, report.Loan.Account.Loan.OverdueSince!.Value));
        Assert.True(ForbearanceClock.Of(report.Loan.Account)!.HasCure);
    }

    [Theory]
    [InlineData(LoanEntryKind.Pause, nameof(EntryForm.Until), nameof(EntryForm.PauseKind), nameof(EntryForm.Paused))]
    [InlineData(LoanEntryKind.RateChange, nameof(EntryForm.YearlyRate))]
    [InlineData(LoanEntryKind.Restructure, nameof(EntryForm.FirstDueOn), nameof(EntryForm.Overdue))]
    [InlineData(LoanEntryKind.Held, nameof(EntryForm.AmountMinor))]
    public async Task What_is_missing_in_an_entry_is_named_beside_its_field(LoanEntryKind kind, params string[] fields)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");

        var refused = await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [new EntryForm { Kind = kind, On = _today }]);

        Assert.Equal(fields, Assert.IsType<Outcome<LoanView>.Refused>(refused).Errors.Select(error => error.Field));
    }

    [Fact]
    public async Task More_than_the_bank_holds_cannot_be_applied()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [new EntryForm { Kind = LoanEntryKind.Held, On = _today, AmountMinor = 100_00 }]);

        var refused = await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [new EntryForm { Kind = LoanEntryKind.HeldApplied, On = _today, AmountMinor = 100_01 }]);
        var done = await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [new EntryForm { Kind = LoanEntryKind.HeldApplied, On = _today, AmountMinor = 100_00 }]);

        Assert.Equal(nameof(EntryForm.AmountMinor), Assert.Single(Assert.IsType<Outcome<LoanView>.Refused>(refused).Errors).Field);
        Assert.True(Assert.IsType<Outcome<LoanView>.Done>(done).Value.Account.Statement!.Suspense.IsZero);
    }

    [Fact]
    public async Task A_new_payment_that_does_not_repay_the_loan_is_refused()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var change = new EntryForm { Kind = LoanEntryKind.RateChange, On = _today, YearlyRate = 0.099m, InstalmentMinor = 50_00 };

        var refused = await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [change]);

        Assert.Equal(nameof(EntryForm.InstalmentMinor), Assert.Single(Assert.IsType<Outcome<LoanView>.Refused>(refused).Errors).Field);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_balloon_loan_takes_a_new_rate_or_schedule_with_the_banks_payment(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await BalloonAsync(db);
        EntryForm rate = new() { Kind = LoanEntryKind.RateChange, On = _today, YearlyRate = 0.079m, InstalmentMinor = 205_00 };
        EntryForm schedule = new() { Kind = LoanEntryKind.Restructure, On = _today, InstalmentMinor = 225_00, Overdue = OverdueTreatment.StaysOverdue };

        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [rate]));
        // What was agreed before is not tested again with what comes after.
        EntryForm pause = new() { Kind = LoanEntryKind.Pause, On = _today, PausedInstalments = 2, PauseKind = PauseKind.Agreed, Paused = PausedPayments.InterestAdded };
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [pause]));
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [schedule]));
    }

    [Fact]
    public async Task A_payment_that_leaves_more_than_the_balloon_is_still_refused_also_on_a_due_date()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await BalloonAsync(db);

        foreach (var on in (DateOnly[])[_today, new DateOnly(2026, 12, 1)])
        {
            EntryForm small = new() { Kind = LoanEntryKind.RateChange, On = on, YearlyRate = 0.079m, InstalmentMinor = 100_00 };
            var refused = await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [small]);
            Assert.Equal(nameof(EntryForm.InstalmentMinor), Assert.Single(Assert.IsType<Outcome<LoanView>.Refused>(refused).Errors).Field);
        }
    }

    [Fact]
    public async Task The_banks_own_table_may_end_in_one_large_payment()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        EntryForm Table(long last) => new()
        {
            Kind = LoanEntryKind.Restructure,
            On = _today,
            Overdue = OverdueTreatment.StaysOverdue,
            Rows = [new(new DateOnly(2027, 1, 1), 300_00, null, null), new(new DateOnly(2027, 2, 1), 300_00, null, null), new(new DateOnly(2027, 3, 1), last, null, null)],
        };

        Assert.IsType<Outcome<LoanView>.Refused>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [Table(300_00)]));
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [Table(5_900_00)]));
    }

    [Fact]
    public async Task Another_persons_entry_cannot_be_corrected()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var entry = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Entries[0];

        Assert.IsType<Outcome<LoanView>.Missing>(await db.For<CorrectEntry>("boris").RunAsync(caseId, loanId, entry.Id, EntryForm.Of(entry)));
        Assert.IsType<Outcome<(LoanView, EntryForm)>.Missing>(await db.For<CorrectEntry>("boris").WithdrawAsync(caseId, loanId, entry.Id));
    }

    private static async Task<(Guid CaseId, Guid LoanId)> BalloonAsync(TestDatabase db)
    {
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var form = LoansTests.CarLoan(await db.CaseAsync("maya"));
        (form.Method, form.BalloonMinor, form.InstalmentMinor) = (RepaymentMethod.Balloon, 2_000_00, null);
        return (form.CaseId, Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>("maya").RunAsync(form)).Value);
    }
}

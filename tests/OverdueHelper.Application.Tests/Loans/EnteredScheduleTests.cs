using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class EnteredScheduleTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_banks_own_rows_are_kept_to_the_cent(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = await FormAsync(db, caseId, loanId);
        form.AdvanceMinor = null;
        form.Rows =
        [
            new EnteredInstalment(new DateOnly(2025, 6, 1), null, 300_000, 7_925),
            new EnteredInstalment(new DateOnly(2026, 6, 15), null, 660_000, 54_450),
        ];

        Assert.IsType<Outcome<Guid>.Done>(await db.For<EnterSchedule>("maya").RunAsync(caseId, loanId, form));
        var account = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account;

        Assert.Equal(RepaymentMethod.Irregular, account.Terms!.Method);
        Assert.Equal("9600.00 GBP", account.Terms.Advance.ToString());
        Assert.Equal(["3079.25 GBP", "7144.50 GBP"], account.Schedule!.Instalments.Select(row => row.Total.ToString()));
    }

    [Fact]
    public async Task Rows_that_repay_another_amount_or_go_back_in_time_are_refused()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = await FormAsync(db, caseId, loanId);
        form.Rows = [new EnteredInstalment(new DateOnly(2025, 6, 1), null, 1, 0)];
        var tooLittle = Assert.IsType<Outcome<Guid>.Refused>(await db.For<EnterSchedule>("maya").RunAsync(caseId, loanId, form));
        form.Rows = [new EnteredInstalment(new DateOnly(2025, 6, 1), 1, null, null), new EnteredInstalment(new DateOnly(2025, 5, 1), 1, null, null)];
        var backwards = Assert.IsType<Outcome<Guid>.Refused>(await db.For<EnterSchedule>("maya").RunAsync(caseId, loanId, form));

        Assert.Equal(nameof(ScheduleForm.AdvanceMinor), Assert.Single(tooLittle.Errors).Field);
        Assert.Equal(nameof(ScheduleForm.Text), Assert.Single(backwards.Errors).Field);
    }

    [Theory]
    [InlineData("Due,Amount\n1 June 2025,\"1,250.00\"", "1,250.00")]
    [InlineData("Fällig;Betrag\n01.06.2025;1250,00", "1250,00")]
    [InlineData("Due\tAmount\n1/6/2025\t1,250.00", "1,250.00")]
    public void A_table_is_read_with_any_of_the_usual_separators(string text, string amount)
    {
        var cells = PastedTable.Read(text);

        Assert.Equal(2, cells.Count);
        Assert.Equal(amount, cells[1][1]);
    }

    private static async Task<ScheduleForm> FormAsync(TestDatabase db, Guid caseId, Guid loanId) =>
        (await db.For<EnterSchedule>("maya").LoadAsync(caseId, loanId))!;
}

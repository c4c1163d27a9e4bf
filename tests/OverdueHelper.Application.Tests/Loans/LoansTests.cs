using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class LoansTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_loan_from_the_contract_knows_its_split_and_what_brings_it_up_to_date(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var (caseId, loanId) = await CarLoanAsync(db, "maya");

        var view = await db.For<OpenLoan>("maya").RunAsync(caseId, loanId);

        Assert.Equal(53, view!.Standing.DaysPastDue);
        Assert.Equal("498.04 GBP", view.Standing.AmountToBringCurrent!.Value.ToString());
        Assert.Equal("384.58 GBP", view.Standing.Split!.Value.Principal.ToString());
        Assert.Equal(new DateOnly(2026, 11, 30), view.Standing.GoodThrough);
        Assert.Equal(7, view.Clock!.DaysLeft);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_loan_from_the_bank_says_not_known_and_never_zero(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await FromTheBankAsync(db, "maya");

        var standing = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Standing;

        Assert.Equal(29, standing.DaysPastDue);
        Assert.Null(standing.Split);
        Assert.Null(standing.InstalmentsMissed);
        Assert.Contains(UnknownPart.Rate, standing.Unknown);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_payment_before_the_loan_is_refused_beside_its_day_and_nothing_is_saved(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await CarLoanAsync(db, "maya");
        EntryForm[] lines =
        [
            new() { On = new DateOnly(2025, 5, 1), AmountMinor = 100 },
            new() { On = new DateOnly(2024, 12, 31), AmountMinor = 100 },
        ];

        var refused = Assert.IsType<Outcome<LoanView>.Refused>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, lines));

        Assert.Equal("Lines[2].On", Assert.Single(refused.Errors).Field);
        Assert.Equal(20, (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Entries.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_payment_somebody_makes_is_taken_as_the_instalment_with_one_press(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await CarLoanAsync(db, "maya", loan => loan.InstalmentMinor = null, paid: 24_290);
        var before = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!;
        var found = PaidInstalment.Of(before.Account)!;

        Assert.IsType<Outcome<LoanView>.Missing>(await db.For<TakePaidInstalment>("boris").RunAsync(caseId, loanId, 24_290));
        Assert.IsType<Outcome<LoanView>.Stale>(await db.For<TakePaidInstalment>("maya").RunAsync(caseId, loanId, 24_291));
        var after = Assert.IsType<Outcome<LoanView>.Done>(await db.For<TakePaidInstalment>("maya").RunAsync(caseId, loanId, 24_290)).Value;

        Assert.Equal((24_290, 19), (found.Paid.Minor, found.Times));
        Assert.Equal(24_290, after.Account.RegularInstalment!.Value.Minor);
        Assert.Null(PaidInstalment.Of(after.Account));
        Assert.True(after.Standing.DaysPastDue < before.Standing.DaysPastDue);
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<TakePaidInstalment>("maya").RunAsync(caseId, loanId, 24_290));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Entering_the_same_payment_twice_enters_it_once(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await CarLoanAsync(db, "maya");
        var payment = new EntryForm { On = new DateOnly(2026, 2, 2), AmountMinor = 5_000 };

        await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [payment]);
        var again = await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [payment]);

        Assert.Equal(21, Assert.IsType<Outcome<LoanView>.Done>(again).Value.Account.Entries.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_removed_entry_can_be_put_back_and_both_stay_on_record(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await CarLoanAsync(db, "maya");
        var before = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!;
        var entry = before.Account.Entries[3].Id;

        var (without, form) = Assert.IsType<Outcome<(LoanView, EntryForm)>.Done>(await db.For<CorrectEntry>("maya").WithdrawAsync(caseId, loanId, entry)).Value;
        var back = Assert.IsType<Outcome<LoanView>.Done>(await db.For<CorrectEntry>("maya").RunAsync(caseId, loanId, entry, form)).Value;

        Assert.Equal(19, without.Account.Entries.Count);
        Assert.Equal(before.Standing.AmountToBringCurrent, back.Standing.AmountToBringCurrent);
        Assert.Equal(2, back.Account.Log.Single(matter => matter.Id == entry).Before.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_loan_can_neither_be_read_nor_changed(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await CarLoanAsync(db, "maya");
        var mine = await db.CaseAsync("boris");

        Assert.Null(await db.For<OpenLoan>("boris").RunAsync(caseId, loanId));
        Assert.Null(await db.For<OpenLoan>("boris").RunAsync(mine, loanId));
        Assert.Null(await db.For<LoadLoan>("boris").RunAsync(caseId, loanId));
        Assert.IsType<Outcome<Guid>.Missing>(await db.For<RemoveLoan>("boris").RunAsync(caseId, loanId));
        Assert.IsType<Outcome<LoanView>.Missing>(await db.For<EnterEvents>("boris").RunAsync(caseId, loanId, [new() { On = new(2026, 1, 1), AmountMinor = 1 }]));
    }

    [Theory]
    [InlineData(nameof(LoanForm.CurrencyCode))]
    [InlineData(nameof(LoanForm.Instalments))]
    [InlineData(nameof(LoanForm.YearlyRate))]
    [InlineData(nameof(LoanForm.DrawnOn))]
    [InlineData(nameof(LoanForm.InstalmentMinor))]
    [InlineData(nameof(LoanForm.ReferenceEnding))]
    public async Task A_field_that_cannot_be_right_is_named(string field)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var form = CarLoan(await db.CaseAsync("maya"));
        switch (field)
        {
            case nameof(LoanForm.CurrencyCode): form.CurrencyCode = "QQQ"; break;
            case nameof(LoanForm.Instalments): form.Instalments = 10_000; break;
            case nameof(LoanForm.YearlyRate): form.YearlyRate = -0.01m; break;
            case nameof(LoanForm.DrawnOn): form.DrawnOn = form.FirstDueOn; break;
            case nameof(LoanForm.InstalmentMinor): form.InstalmentMinor = 8_000; break;
            default: form.ReferenceEnding = "12345"; break;
        }

        var refused = Assert.IsType<Outcome<Guid>.Refused>(await db.For<SaveLoan>("maya").RunAsync(form));

        Assert.Equal(field, Assert.Single(refused.Errors).Field);
    }

    internal static LoanForm CarLoan(Guid caseId) => new()
    {
        CaseId = caseId,
        LenderName = "Harbour Bank",
        Kind = LoanKind.Vehicle,
        ReferenceEnding = "4417",
        CurrencyCode = "GBP",
        KnownFrom = KnownFrom.Contract,
        AdvanceMinor = 960_000,
        YearlyRate = 0.099m,
        DrawnOn = new DateOnly(2025, 2, 1),
        FirstDueOn = new DateOnly(2025, 3, 1),
        Instalments = 48,
        InstalmentMinor = 24_302,
    };

    internal static async Task<(Guid CaseId, Guid LoanId)> FromTheBankAsync(TestDatabase db, string user)
    {
        var caseId = await db.CaseAsync(user);
        var form = new LoanForm
        {
            CaseId = caseId,
            LenderName = "Northgate",
            Kind = LoanKind.Personal,
            CurrencyCode = "gbp",
            KnownFrom = KnownFrom.Bank,
            OverdueMinor = 30_000,
            OverdueSince = new DateOnly(2026, 2, 1),
        };
        return (caseId, Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>(user).RunAsync(form)).Value);
    }

    internal static async Task<(Guid CaseId, Guid LoanId)> CarLoanAsync(TestDatabase db, string owner, Action<LoanForm>? change = null, long paid = 24_302)
    {
        var now = db.Time.GetUtcNow();
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero) > now ? new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero) : now);
        var caseId = await db.CaseAsync(owner);
        var form = CarLoan(caseId);
        change?.Invoke(form);
        var loanId = Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>(owner).RunAsync(form)).Value;
        EntryForm[] entries =
        [
            .. Enumerable.Range(0, 19).Select(month => new EntryForm { On = new DateOnly(2025, 3, 1).AddMonths(month).AddDays(month == 18 ? 8 : 0), AmountMinor = paid }),
            new() { Kind = LoanEntryKind.Fee, On = new DateOnly(2026, 10, 15), AmountMinor = 1_200 },
        ];
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>(owner).RunAsync(caseId, loanId, entries));
        return (caseId, loanId);
    }
}

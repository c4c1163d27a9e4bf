using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.CashFlow;

/// <summary>Today is Monday 2 March 2026.</summary>
public sealed class CoverTests
{
    private const string Maya = "maya";

    /// <summary>A sole trader: 4,000 taken, 2,600 spent, 1,100 taken out; at home 1,100 and 250 of benefits against 1,180.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Household_and_business_of_a_sole_trader_join_to_the_cent_and_the_drawings_count_once(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await BudgetAsync(
            db,
            Line(BudgetSection.Takings, 923_07, Frequency.Weekly),
            Line(BudgetSection.RunningCosts, 2_600_00),
            Line(BudgetSection.Drawings, 1_100_00),
            Line(BudgetSection.Benefits, 57_69, Frequency.Weekly),
            Line(BudgetSection.Home, 780_00),
            Line(BudgetSection.FoodAndHousekeeping, 92_31, Frequency.Weekly));

        var statement = (await db.For<OpenBudget>(Maya).RunAsync(caseId))!.Statement();

        // 923.07 x 52 / 12 = 3,999.97; 57.69 x 52 / 12 = 249.99; 92.31 x 52 / 12 = 400.01
        var business = statement.Business!;
        Assert.Equal(("3999.97 EUR", "299.97 EUR"), (business.Takings.ToString(), business.LeftInBusiness.ToString()));
        Assert.Equal(("1349.99 EUR", "169.98 EUR"), (statement.Income.ToString(), statement.LeftAfterLoans.ToString()));
        Assert.Equal("469.95 EUR", statement.JoinedLeft.ToString());
        Assert.Equal(statement.JoinedLeft, business.Takings - business.RunningCosts + statement.Of(BudgetGroup.Income) - statement.Outgoings);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_year_of_the_trade_is_set_against_the_instalments_of_twelve_months(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await BudgetAsync(db, Line(BudgetSection.Takings, 4_000_00), Line(BudgetSection.RunningCosts, 2_600_00), Line(BudgetSection.Drawings, 1_100_00));
        await LoanAsync(db, caseId, "EUR", 310_00);

        var view = await db.For<OpenCover>(Maya).RunAsync(caseId);

        // 300 x 12 against 310 x 12: from 17 March 2026 to 17 February 2027
        Assert.Equal(("3600.00 EUR", "3720.00 EUR"), (view!.Cover!.CashAvailable.ToString(), view.Cover.DebtService.ToString()));
        Assert.Equal((0.96m, false, true), (view.Cover.Ratio!.Value, view.Cover.IsMet, view.IsComplete));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_loan_in_another_currency_is_left_out_of_the_cover_until_a_rate_is_entered(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await BudgetAsync(db, Line(BudgetSection.Takings, 4_000_00), Line(BudgetSection.RunningCosts, 3_000_00));
        await LoanAsync(db, caseId, "USD", 100_00);

        var before = await db.For<OpenCover>(Maya).RunAsync(caseId);
        await db.For<SaveRate>(Maya).RunAsync(caseId, new RateForm { From = Currency.Of("USD"), To = Currency.Of("EUR"), Rate = 0.9m, RateOn = new DateOnly(2026, 3, 1), Source = "Bank" });
        var after = await db.For<OpenCover>(Maya).RunAsync(caseId);

        Assert.Equal((false, "0.00 EUR"), (before!.IsComplete, before.Cover!.DebtService.ToString()));
        Assert.Equal((true, "1080.00 EUR"), (after!.IsComplete, after.Cover!.DebtService.ToString()));
        Assert.Equal("910.00 EUR", (await db.For<OpenBudget>(Maya).RunAsync(caseId))!.Statement().JoinedLeft.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Invoices_and_bills_feed_the_budget_as_what_is_open_and_not_as_income(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await BudgetAsync(db, Line(BudgetSection.Takings, 1_000_00));
        foreach (var (kind, minor, code) in new[] { (CashEntryKind.Receivable, 700_00, "EUR"), (CashEntryKind.Payable, 250_00, "EUR"), (CashEntryKind.Receivable, 90_00, "USD"), (CashEntryKind.Takings, 5_00, "EUR") })
        {
            await db.For<SaveCashEntry>(Maya).RunAsync(caseId, new CashEntryForm { Kind = kind, AmountMinor = minor, Currency = Currency.Of(code) });
        }

        var view = await db.For<OpenBudget>(Maya).RunAsync(caseId);

        Assert.Equal(
            [("700.00 EUR", "250.00 EUR", "450.00 EUR"), ("90.00 USD", "0.00 USD", "90.00 USD")],
            view!.Invoices.Select(open => (open.Receivables.ToString(), open.Payables.ToString(), open.Difference.ToString())));
        Assert.Equal("1000.00 EUR", view.Statement().JoinedLeft.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_guarantor_is_named_for_one_loan_up_to_an_amount_corrected_removed_and_put_back(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync(Maya);
        var loanId = await LoanAsync(db, caseId, "EUR", 310_00);
        var form = new GuaranteeForm { Name = "Omar", LoanId = loanId, Extent = GuaranteeExtent.UpToAmount };

        Assert.Equal("LimitMinor", Assert.Single(Assert.IsType<Outcome<GuaranteeForm>.Refused>(await db.For<SaveGuarantee>(Maya).RunAsync(caseId, form)).Errors).Field);
        form.LimitMinor = 5_000_00;
        var saved = Assert.IsType<Outcome<GuaranteeForm>.Done>(await db.For<SaveGuarantee>(Maya).RunAsync(caseId, form)).Value;
        saved.Extent = GuaranteeExtent.WholeDebt;
        Assert.IsType<Outcome<GuaranteeForm>.Done>(await db.For<SaveGuarantee>(Maya).RunAsync(caseId, saved));
        form.Name = "Olga";
        Assert.IsType<Outcome<GuaranteeForm>.Stale>(await db.For<SaveGuarantee>(Maya).RunAsync(caseId, form));
        var removed = Assert.IsType<Outcome<GuaranteeForm>.Done>(await db.For<RemoveGuarantee>(Maya).RunAsync(caseId, form.Id)).Value;
        Assert.Empty((await db.For<ListGuarantees>(Maya).RunAsync(caseId))!.Guarantees);
        await db.For<SaveGuarantee>(Maya).RunAsync(caseId, removed);

        var row = Assert.Single((await db.For<ListGuarantees>(Maya).RunAsync(caseId))!.Guarantees);
        Assert.Equal(("Omar", GuaranteeExtent.WholeDebt, null), (row.Form.Name, row.Form.Extent, row.Limit));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_person_sees_no_cover_and_changes_no_guarantee_and_no_rate(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync(Maya);
        var loanId = await LoanAsync(db, caseId, "EUR", 310_00);
        var form = new GuaranteeForm { Name = "Omar", LoanId = loanId };
        var rate = new RateForm { From = Currency.Of("USD"), To = Currency.Of("EUR"), Rate = 0.9m, RateOn = new DateOnly(2026, 3, 1), Source = "Bank" };
        await db.For<SaveGuarantee>(Maya).RunAsync(caseId, form);
        await db.For<SaveRate>(Maya).RunAsync(caseId, rate);
        await db.CaseAsync("omar");

        Assert.Null(await db.For<OpenCover>("omar").RunAsync(caseId));
        Assert.Null(await db.For<ListGuarantees>("omar").RunAsync(caseId));
        Assert.IsType<Outcome<GuaranteeForm>.Missing>(await db.For<SaveGuarantee>("omar").RunAsync(caseId, form));
        Assert.IsType<Outcome<GuaranteeForm>.Missing>(await db.For<RemoveGuarantee>("omar").RunAsync(caseId, form.Id));
        Assert.IsType<Outcome<RateForm>.Missing>(await db.For<SaveRate>("omar").RunAsync(caseId, rate));
        Assert.IsType<Outcome<RateForm>.Missing>(await db.For<RemoveRate>("omar").RunAsync(caseId, rate.Id));
    }

    private static BudgetLineForm Line(BudgetSection section, long minor, Frequency frequency = Frequency.Monthly) =>
        new() { Section = section, Name = section.ToString(), AmountMinor = minor, Frequency = frequency };

    private static async Task<Guid> BudgetAsync(TestDatabase db, params BudgetLineForm[] lines)
    {
        var caseId = await db.CaseAsync(Maya);
        var sheet = Assert.IsType<Outcome<Guid>.Done>(await db.For<StartBudgetFromTemplate>(Maya).RunAsync(caseId, "EUR", withLines: false)).Value;
        await db.For<SaveBudgetLines>(Maya).RunAsync(caseId, sheet, lines);
        return caseId;
    }

    private static async Task<Guid> LoanAsync(TestDatabase db, Guid caseId, string currency, long instalmentMinor)
    {
        var form = new LoanForm
        {
            CaseId = caseId,
            LenderName = "Port",
            Kind = LoanKind.BusinessTerm,
            CurrencyCode = currency,
            KnownFrom = KnownFrom.Bank,
            BalanceMinor = 9_000_00,
            InstalmentMinor = instalmentMinor,
            OverdueMinor = instalmentMinor,
            OverdueSince = new DateOnly(2026, 2, 17),
        };
        return Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>(Maya).RunAsync(form)).Value;
    }
}

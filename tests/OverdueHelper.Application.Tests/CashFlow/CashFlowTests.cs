using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.CashFlow;

/// <summary>Today is Monday 2 March 2026.</summary>
public sealed class CashFlowTests
{
    private const string Maya = "maya";
    private static readonly Currency _eur = Currency.Of("EUR");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Entries_are_laid_out_over_the_weeks_and_the_lowest_is_found(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db, openingMinor: 1_000_00);
        await SaveAsync(db, caseId, CashEntryKind.Receivable, 2_000_00, new DateOnly(2026, 3, 20));
        await SaveAsync(db, caseId, CashEntryKind.RunningCost, 800_00, new DateOnly(2026, 3, 10), Frequency.Monthly);

        var outlook = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Outlook()!;

        Assert.Equal((2, "200.00 EUR"), (outlook.AsPlanned.Lowest.Number, outlook.AsPlanned.Lowest.Closing.ToString()));
        Assert.Equal("600.00 EUR", outlook.AsPlanned.Weeks[^1].Closing.ToString());

        // 1,000 - 800 + 1,600 - 800 - 800, and the receipt of 20 March two weeks later on 3 April
        Assert.Equal("200.00 EUR", outlook[CashScenarioKind.PayLess].Weeks[^1].Closing.ToString());
        Assert.Equal("200.00 EUR", outlook[CashScenarioKind.PayLater].Weeks[3].Closing.ToString());
        Assert.Equal("2200.00 EUR", outlook[CashScenarioKind.PayLater].Weeks[4].Closing.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_entry_without_amount_or_day_is_kept_and_not_counted(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db, openingMinor: 5_00);
        await SaveAsync(db, caseId, CashEntryKind.Payable, null, new DateOnly(2026, 3, 20));
        await SaveAsync(db, caseId, CashEntryKind.Payable, 100_00, null);

        var view = await db.For<OpenCashFlow>(Maya).RunAsync(caseId);

        Assert.Equal([false, false], view!.Entries.Select(entry => entry.IsKnown));
        Assert.Equal("5.00 EUR", view.Outlook()!.AsPlanned.Lowest.Closing.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_removed_entry_comes_back_as_it_was_in_its_place(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db);
        var first = await SaveAsync(db, caseId, CashEntryKind.Takings, 55_00, new DateOnly(2026, 3, 6), Frequency.Weekly);
        await SaveAsync(db, caseId, CashEntryKind.Takings, 1, new DateOnly(2026, 3, 6));

        var removed = Assert.IsType<Outcome<CashEntryForm>.Done>(await db.For<RemoveCashEntry>(Maya).RunAsync(caseId, first.Id)).Value;
        Assert.Single((await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Entries);
        await db.For<SaveCashEntry>(Maya).RunAsync(caseId, removed);

        var back = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Entries[0];
        Assert.Equal((first.Id, 55_00L, Frequency.Weekly), (back.Id, back.AmountMinor!.Value, back.Frequency!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_budgets_business_lines_are_taken_over_once_and_the_households_never(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db);
        var sheet = Assert.IsType<Outcome<Guid>.Done>(await db.For<StartBudgetFromTemplate>(Maya).RunAsync(caseId, "EUR", withLines: false)).Value;
        await db.For<SaveBudgetLines>(Maya).RunAsync(caseId, sheet,
        [
            new() { Section = BudgetSection.Takings, Name = "Shop", AmountMinor = 900_00, Frequency = Frequency.Weekly, NextOn = new DateOnly(2026, 3, 6) },
            new() { Section = BudgetSection.RunningCosts, Name = "Rent", AmountMinor = 700_00 },
            new() { Section = BudgetSection.Drawings, Name = "For me", AmountMinor = 500_00 },
            new() { Section = BudgetSection.Home, Name = "Flat", AmountMinor = 400_00 },
        ]);
        Assert.Equal(3, (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.BudgetLines);

        Assert.Equal(3, Assert.IsType<Outcome<int>.Done>(await db.For<FillCashFlowFromBudget>(Maya).RunAsync(caseId)).Value);
        Assert.Equal(0, Assert.IsType<Outcome<int>.Done>(await db.For<FillCashFlowFromBudget>(Maya).RunAsync(caseId)).Value);

        var view = await db.For<OpenCashFlow>(Maya).RunAsync(caseId);
        Assert.Equal(
            [(CashEntryKind.Drawings, "For me", false), (CashEntryKind.RunningCost, "Rent", false), (CashEntryKind.Takings, "Shop", true)],
            view!.Entries.Select(entry => (entry.Kind, entry.Name!, entry.IsKnown)).OrderBy(entry => entry.Item2, StringComparer.Ordinal));
        Assert.Equal("11700.00 EUR", view.Outlook()!.AsPlanned.Receipts.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_loans_of_the_case_are_counted_on_their_due_days_until_they_are_left_out(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db, openingMinor: 0);
        await db.For<SaveLoan>(Maya).RunAsync(new LoanForm
        {
            CaseId = caseId,
            LenderName = "Port",
            Kind = LoanKind.BusinessTerm,
            CurrencyCode = "EUR",
            KnownFrom = KnownFrom.Bank,
            BalanceMinor = 9_000_00,
            InstalmentMinor = 300_00,
            OverdueMinor = 300_00,
            OverdueSince = new DateOnly(2026, 2, 17),
        });

        var counted = await db.For<OpenCashFlow>(Maya).RunAsync(caseId);
        counted!.Plan!.CountsLoans = false;
        await db.For<SaveCashPlan>(Maya).RunAsync(caseId, counted.Plan);
        var without = await db.For<OpenCashFlow>(Maya).RunAsync(caseId);

        Assert.Equal(["2026-03-17", "2026-04-17", "2026-05-17"], counted.DuesFrom(new DateOnly(2026, 3, 2)).Single().Dues.Select(due => due.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        counted.Plan.CountsLoans = true;
        Assert.Equal("900.00 EUR", counted.Outlook()!.AsPlanned.DebtService.ToString());
        Assert.Equal("0.00 EUR", without!.Outlook()!.AsPlanned.DebtService.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_currency_is_kept_apart_until_a_rate_with_its_day_and_source_is_entered(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db, openingMinor: 0);
        await db.For<SaveCashEntry>(Maya).RunAsync(caseId, new CashEntryForm { Kind = CashEntryKind.Receivable, Name = "Hotel", AmountMinor = 1_000_00, Currency = Currency.Of("USD"), On = new DateOnly(2026, 3, 20) });

        var apart = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Outlook()!;
        Assert.Equal(("0.00 EUR", "1000.00 USD"), (apart.AsPlanned.Receipts.ToString(), Assert.Single(apart.KeptApart).Receipts.ToString()));

        var rate = new RateForm { From = Currency.Of("USD"), To = _eur, Rate = 0.923456789m, RateOn = new DateOnly(2026, 2, 27) };
        Assert.Equal("Source", Assert.Single(Assert.IsType<Outcome<RateForm>.Refused>(await db.For<SaveRate>(Maya).RunAsync(caseId, rate)).Errors).Field);
        rate.Source = "European Central Bank";
        Assert.IsType<Outcome<RateForm>.Done>(await db.For<SaveRate>(Maya).RunAsync(caseId, rate));

        var joined = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!;
        Assert.Equal("923.46 EUR", joined.Outlook()!.AsPlanned.Receipts.ToString());
        Assert.Empty(joined.Outlook()!.KeptApart);
        Assert.Equal((0.923456789m, new DateOnly(2026, 2, 27)), (joined.Rates[0].Rate!.Value, joined.Rates[0].RateOn!.Value));

        await db.For<RemoveRate>(Maya).RunAsync(caseId, rate.Id);
        Assert.Single((await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Outlook()!.KeptApart);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_save_from_an_old_reading_is_stale_and_a_repeated_start_changes_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db, openingMinor: 7_00);
        await db.For<StartCashFlow>(Maya).RunAsync(caseId, "USD");
        var form = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Plan!;
        var entry = await SaveAsync(db, caseId, CashEntryKind.Payable, 1, null);

        Assert.Equal(("EUR", 7_00L), (form.Currency.Code, form.OpeningMinor!.Value));
        form.MinimumMinor = 1;
        Assert.IsType<Outcome<CashPlanForm>.Done>(await db.For<SaveCashPlan>(Maya).RunAsync(caseId, form));
        form.MinimumMinor = 2;
        Assert.IsType<Outcome<CashPlanForm>.Stale>(await db.For<SaveCashPlan>(Maya).RunAsync(caseId, form));
        entry.AmountMinor = 2;
        Assert.IsType<Outcome<CashEntryForm>.Done>(await db.For<SaveCashEntry>(Maya).RunAsync(caseId, entry));
        entry.AmountMinor = 3;
        Assert.IsType<Outcome<CashEntryForm>.Stale>(await db.For<SaveCashEntry>(Maya).RunAsync(caseId, entry));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Wrong_fields_are_named_and_nothing_is_saved(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db);
        var form = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Plan!;
        form.StartsOn = null;

        Assert.Equal("StartsOn", Assert.Single(Assert.IsType<Outcome<CashPlanForm>.Refused>(await db.For<SaveCashPlan>(Maya).RunAsync(caseId, form)).Errors).Field);
        Assert.Equal("AmountMinor", Assert.Single(Assert.IsType<Outcome<CashEntryForm>.Refused>(
            await db.For<SaveCashEntry>(Maya).RunAsync(caseId, new CashEntryForm { Currency = _eur, AmountMinor = -1 })).Errors).Field);
        Assert.IsType<Outcome<DateOnly>.Refused>(await db.For<StartCashFlow>(Maya).RunAsync(caseId, "euro"));
        Assert.Empty((await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Entries);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_person_sees_nothing_of_it_and_changes_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await StartAsync(db);
        var entry = await SaveAsync(db, caseId, CashEntryKind.Payable, 1, null);
        var form = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Plan!;
        await db.CaseAsync("omar");

        Assert.Null(await db.For<OpenCashFlow>("omar").RunAsync(caseId));
        Assert.IsType<Outcome<DateOnly>.Missing>(await db.For<StartCashFlow>("omar").RunAsync(caseId, "EUR"));
        Assert.IsType<Outcome<CashPlanForm>.Missing>(await db.For<SaveCashPlan>("omar").RunAsync(caseId, form));
        Assert.IsType<Outcome<CashEntryForm>.Missing>(await db.For<SaveCashEntry>("omar").RunAsync(caseId, entry));
        Assert.IsType<Outcome<CashEntryForm>.Missing>(await db.For<RemoveCashEntry>("omar").RunAsync(caseId, entry.Id));
        Assert.IsType<Outcome<int>.Missing>(await db.For<FillCashFlowFromBudget>("omar").RunAsync(caseId));
    }

    private static async Task<Guid> StartAsync(TestDatabase db, long? openingMinor = null)
    {
        var caseId = await db.CaseAsync(Maya);
        await db.For<StartCashFlow>(Maya).RunAsync(caseId, "eur");
        var form = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!.Plan!;
        form.OpeningMinor = openingMinor;
        await db.For<SaveCashPlan>(Maya).RunAsync(caseId, form);
        return caseId;
    }

    private static async Task<CashEntryForm> SaveAsync(TestDatabase db, Guid caseId, CashEntryKind kind, long? minor, DateOnly? on, Frequency? frequency = null)
    {
        var form = new CashEntryForm { Kind = kind, Name = kind.ToString(), AmountMinor = minor, Currency = _eur, On = on, Frequency = frequency };
        return Assert.IsType<Outcome<CashEntryForm>.Done>(await db.For<SaveCashEntry>(Maya).RunAsync(caseId, form)).Value;
    }
}

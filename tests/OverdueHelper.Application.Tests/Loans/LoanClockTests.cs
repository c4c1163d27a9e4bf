using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class LoanClockTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_framework_chosen_for_a_loan_decides_its_next_date(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");

        await ChangeAsync(db, caseId, loanId, form => form.RulePackId = "cn-2023");
        var clock = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Clock!;

        Assert.Equal("special-mention", clock.Stage!.Key);
        Assert.Equal(new DateOnly(2026, 12, 31), clock.NextStageOn);
    }

    [Fact]
    public async Task A_framework_nobody_knows_is_refused()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var form = LoansTests.CarLoan(await db.CaseAsync("maya"));
        form.RulePackId = "made-up";

        var refused = Assert.IsType<Outcome<Guid>.Refused>(await db.For<SaveLoan>("maya").RunAsync(form));

        Assert.Equal(nameof(LoanForm.RulePackId), Assert.Single(refused.Errors).Field);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Late_interest_runs_once_the_contracts_rule_is_known_and_is_named_unknown_before(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var before = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Standing;
        Assert.Contains(UnknownPart.DefaultInterestRule, before.Unknown);

        await ChangeAsync(db, caseId, loanId, form => (form.LateInterest, form.DefaultInterestValue) = (LateInterest.Fixed, 0.10m));
        var view = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!;

        // At 10 % over 365 days: 189.93 for the 8 days September was late, 191.50 for 53 days, 193.08 for 22: 0.4163 + 2.7807 + 1.1638 = 4.36.
        Assert.Equal("4.36 GBP", view.Account.Statement!.DefaultInterest.ToString());
        Assert.Equal(before.AmountToBringCurrent!.Value.Minor + 436, view.Standing.AmountToBringCurrent!.Value.Minor);
        Assert.DoesNotContain(UnknownPart.DefaultInterestRule, view.Standing.Unknown);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_the_contract_says_about_being_late_comes_back_as_it_was_said(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");

        await ChangeAsync(db, caseId, loanId, form =>
        {
            (form.LateInterest, form.DefaultInterestValue, form.DefaultInterestBase) = (LateInterest.Multiple, 1.5m, DefaultInterestBase.OverdueInstalment);
            (form.Allocation, form.AgeingGraceDays, form.DefaultInterestGraceDays) = (AllocationPreset.CostsInterestPrincipal, 5, 3);
        });
        var back = (await db.For<LoadLoan>("maya").RunAsync(caseId, loanId))!;
        var rules = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Rules;

        Assert.Equal((LateInterest.Multiple, 1.5m), (back.LateInterest, back.DefaultInterestValue));
        Assert.Equal((AllocationPreset.CostsInterestPrincipal, 5, 3), (back.Allocation, back.AgeingGraceDays, back.DefaultInterestGraceDays));
        Assert.Equal(0.1485m, rules.DefaultInterest!.YearlyRate(rules.ContractYearlyRate));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_credit_line_is_repaid_by_the_minimum_its_statements_ask_for(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");

        await ChangeAsync(db, caseId, loanId, form =>
        {
            (form.Kind, form.InstalmentMinor) = (LoanKind.CreditCard, null);
            (form.MinimumFloorMinor, form.MinimumShare, form.MinimumInterest) = (2_500, 0.02m, MinimumInterest.OnTop);
        });
        var first = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Schedule!.Instalments[0];

        Assert.Equal("192.00 GBP", first.Principal.ToString());
    }

    private static async Task ChangeAsync(TestDatabase db, Guid caseId, Guid loanId, Action<LoanForm> change)
    {
        var form = (await db.For<LoadLoan>("maya").RunAsync(caseId, loanId))!;
        change(form);
        Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>("maya").RunAsync(form));
    }
}

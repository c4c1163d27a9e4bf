using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class LoanShapesTests
{
    public static TheoryData<RepaymentMethod, string, string> Shapes => new()
    {
        { RepaymentMethod.EqualPrincipal, "279.20 GBP", "201.65 GBP" },
        { RepaymentMethod.Bullet, "79.20 GBP", "9679.20 GBP" },
        { RepaymentMethod.Balloon, "208.89 GBP", "2208.92 GBP" },
        { RepaymentMethod.Flat, "279.20 GBP", "279.20 GBP" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public async Task A_loan_is_repaid_as_its_contract_says(RepaymentMethod method, string first, string last)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var rows = await RowsAsync(db, form => (form.Method, form.BalloonMinor) = (method, 2_000_00));

        Assert.Equal((first, last), (rows[0].Total.ToString(), rows[^1].Total.ToString()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Steps_growth_and_the_finer_points_come_back_as_they_were_typed(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        AgreedStep[] steps = [new(1, 150_00), new(13, null)];
        var rows = await RowsAsync(db, form =>
        {
            (form.Method, form.Steps, form.Growth, form.GrowthEvery) = (RepaymentMethod.Step, steps, 0.03m, 12);
            (form.Roll, form.Rounding, form.InterestOnlyInstalments, form.DueDay) = (DueDateRoll.ModifiedFollowing, MidpointRounding.AwayFromZero, null, 1);
            (form.Allocation, form.First, form.Second, form.CustomDirection, form.Excess) =
                (AllocationPreset.Custom, PaymentComponent.Interest, PaymentComponent.Principal, AllocationDirection.Vertical, ExcessPolicy.ShortenTerm);
        });
        var (caseId, loanId) = _saved;
        var back = (await db.For<LoadLoan>("maya").RunAsync(caseId, loanId))!;
        var rules = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Rules.Allocation;

        Assert.Equal(("150.00 GBP", steps.Length), (rows[11].Total.ToString(), back.Steps.Count));
        Assert.Equal((0.03m, 12, DueDateRoll.ModifiedFollowing, MidpointRounding.AwayFromZero), (back.Growth, back.GrowthEvery, back.Roll, back.Rounding));
        Assert.Equal([PaymentComponent.Interest, PaymentComponent.Principal, PaymentComponent.Penalty, PaymentComponent.Fee], rules.Order);
        Assert.Equal((PaymentComponent.Interest, PaymentComponent.Principal, (PaymentComponent?)null), (back.First, back.Second, back.Third));
        Assert.Equal((AllocationDirection.Vertical, ExcessPolicy.ShortenTerm), (rules.Direction, rules.Excess));
    }

    [Fact]
    public async Task Interest_only_first_then_level_instalments_repay_the_loan()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var rows = await RowsAsync(db, form => (form.InterestOnlyInstalments, form.InstalmentMinor) = (6, null));

        Assert.All(rows.Take(6), row => Assert.Equal("79.20 GBP", row.Total.ToString()));
        Assert.True(rows[47].Balance.IsZero);
    }

    [Fact]
    public async Task A_shape_that_is_not_known_yet_is_asked_for_and_never_taken_as_level()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var caseId = await db.CaseAsync("maya");
        var form = LoansTests.CarLoan(caseId);
        (form.Method, form.InstalmentMinor) = (RepaymentMethod.Graduated, null);
        var loanId = Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>("maya").RunAsync(form)).Value;

        Assert.Null((await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Schedule);
        Assert.Equal([PlanNeed.Shape], (await db.For<LoadOptions>("maya").RunAsync(caseId, loanId))!.Basis.Needs);
    }

    [Theory]
    [InlineData(nameof(LoanForm.BalloonMinor))]
    [InlineData(nameof(LoanForm.Growth))]
    [InlineData(nameof(LoanForm.StepsText))]
    [InlineData(nameof(LoanForm.InterestOnlyInstalments))]
    [InlineData(nameof(LoanForm.First))]
    public async Task A_shape_that_cannot_be_right_is_named(string field)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var form = LoansTests.CarLoan(await db.CaseAsync("maya"));
        form.InstalmentMinor = null;
        switch (field)
        {
            case nameof(LoanForm.BalloonMinor): (form.Method, form.BalloonMinor) = (RepaymentMethod.Balloon, 10_000_00); break;
            case nameof(LoanForm.Growth): (form.Method, form.Growth) = (RepaymentMethod.Graduated, 1.01m); break;
            case nameof(LoanForm.StepsText): (form.Method, form.Steps) = (RepaymentMethod.Step, [new AgreedStep(2, 100)]); break;
            case nameof(LoanForm.InterestOnlyInstalments): form.InterestOnlyInstalments = 48; break;
            default: (form.Allocation, form.First, form.Second) = (AllocationPreset.Custom, PaymentComponent.Fee, PaymentComponent.Fee); break;
        }

        var refused = Assert.IsType<Outcome<Guid>.Refused>(await db.For<SaveLoan>("maya").RunAsync(form));

        Assert.Equal(field, Assert.Single(refused.Errors).Field);
    }

    private (Guid CaseId, Guid LoanId) _saved;

    private async Task<IReadOnlyList<Instalment>> RowsAsync(TestDatabase db, Action<LoanForm> change)
    {
        var caseId = await db.CaseAsync("maya");
        var form = LoansTests.CarLoan(caseId);
        (form.InstalmentMinor, form.DayCount) = (null, DayCount.Periodic);
        change(form);
        _saved = (caseId, Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>("maya").RunAsync(form)).Value);
        return (await db.For<OpenLoan>("maya").RunAsync(_saved.CaseId, _saved.LoanId))!.Account.Schedule!.Instalments;
    }
}

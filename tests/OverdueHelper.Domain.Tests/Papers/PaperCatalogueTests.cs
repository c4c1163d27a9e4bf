using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Domain.Tests.Papers;

public class PaperCatalogueTests
{
    [Fact]
    public void An_employee_brings_two_pay_slips_no_older_than_ninety_days()
    {
        var slips = For(BorrowerKind.Person, [IncomeKind.Employment], HardshipReason.FewerHours, "GB").Single(row => row.Key == "EarningsStatements");

        Assert.Equal((2, 90, SourceReading.Primary), (slips.Count, slips.MaximumAgeDays, slips.Citation!.Reading));
        Assert.True(slips.IsFresh(new DateOnly(2026, 8, 25), new DateOnly(2026, 11, 23)));
        Assert.False(slips.IsFresh(new DateOnly(2026, 8, 24), new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void A_sole_trader_brings_a_profit_and_loss_or_four_bank_statements()
    {
        var rows = For(BorrowerKind.SoleTrader, [], HardshipReason.CustomerPaidLate, "DE");

        Assert.Equal("BankStatements", rows.Single(row => row.Key == "ProfitAndLoss").Alternative);
        Assert.Equal(4, rows.Single(row => row.Key == "BankStatements").Count);
        Assert.Contains(rows, row => row.Key == "UnpaidInvoices");
    }

    [Fact]
    public void A_company_is_not_asked_for_pay_slips() =>
        Assert.Equal(
            [
                "HardshipStatement", "Identity", "LoanContract", "ProfitAndLoss", "TaxReturn", "BalanceSheet", "CashFlowForecast",
                "ReceivablesAndPayables", "GuarantorStatement", "RecoveryPlan", "SalesByMonth",
            ],
            For(BorrowerKind.Company, [IncomeKind.Employment], HardshipReason.FallInTrade, "FR").Select(row => row.Key));

    [Fact]
    public void A_row_for_the_country_wins_over_a_general_one()
    {
        var statements = For(BorrowerKind.Person, [IncomeKind.Benefits], HardshipReason.JobLoss, "cn").Single(row => row.Key == "BankStatements");
        Assert.Equal(("CN", 6), (statements.Country, statements.Count));
    }

    [Theory]
    [InlineData("CN", "TaxTranscriptAuthorisation")]
    [InlineData("US", "DeferralApplication")]
    [InlineData("GB", "TaxTranscriptAuthorisation")]
    public void A_row_for_another_country_is_not_shown(string country, string key) =>
        Assert.DoesNotContain(For(BorrowerKind.Person, Enum.GetValues<IncomeKind>(), HardshipReason.JobLoss, country), row => row.Key == key);

    [Fact]
    public void A_reason_that_is_not_given_yet_asks_for_no_proof_of_it() =>
        Assert.All(For(BorrowerKind.Person, Enum.GetValues<IncomeKind>(), null, "GB"), row => Assert.Empty(row.Reasons));

    [Fact]
    public void A_document_is_listed_once_whoever_borrows_and_why()
    {
        foreach (var borrower in Enum.GetValues<BorrowerKind>())
        {
            foreach (var reason in Enum.GetValues<HardshipReason>())
            {
                foreach (var country in new[] { "GB", "US", "CN", "" })
                {
                    var keys = For(borrower, Enum.GetValues<IncomeKind>(), reason, country).Select(row => row.Key).ToArray();
                    Assert.Equal(keys.Distinct(), keys);
                    Assert.Contains("HardshipStatement", keys);
                }
            }
        }
    }

    [Fact]
    public void Every_reason_but_the_borrowers_own_words_can_be_shown_by_a_document() =>
        Assert.Equal(
            Enum.GetValues<HardshipReason>().Except([HardshipReason.Other]),
            PaperCatalogue.All.SelectMany(row => row.Reasons).Distinct().Order());

    [Fact]
    public void Every_alternative_is_a_document_of_the_catalogue() =>
        Assert.All(PaperCatalogue.All, row => Assert.True(row.Alternative is null || PaperCatalogue.All.Any(other => other.Key == row.Alternative)));

    [Fact]
    public void Every_key_fits_the_mark_that_is_saved_for_it() =>
        Assert.All(PaperCatalogue.All, row => Assert.InRange(row.Key.Length, 1, PaperMark.KeyLength));

    [Fact]
    public void A_budget_tells_which_incomes_there_are() =>
        Assert.Equal(
            [IncomeKind.Employment, IncomeKind.SelfEmployment, IncomeKind.Pension],
            PaperCatalogue.IncomesIn([BudgetSection.Pensions, BudgetSection.Drawings, BudgetSection.Earnings, BudgetSection.Takings, BudgetSection.Home]));

    private static IReadOnlyList<PaperRow> For(BorrowerKind borrower, IEnumerable<IncomeKind> incomes, HardshipReason? reason, string country) =>
        PaperCatalogue.For(borrower, incomes, reason, country);
}

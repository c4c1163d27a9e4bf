using System.Globalization;
using OverdueHelper.Application.Loans;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>What a loan is called: its lender and kind, and the line below.</summary>
internal static class LoanTitle
{
    public static string Of(LoanView loan) => Say(LoanPageText.Title, loan.LenderName, LoanWords.Of(loan.Account.Loan.Kind));

    public static string? Ending(LoanView loan) => loan.Account.Loan.ReferenceEnding is { Length: > 0 } ending ? Say(LoanPageText.Ending, ending) : null;

    public static string Lead(LoanView loan)
    {
        var terms = loan.Account.Terms;
        string?[] parts =
        [
            Ending(loan),
            terms is null
                ? Say(loan.Account.Line is null ? LoanPageText.LeadBank : LineText.FromStatement, Formats.Day(loan.Standing.AmountsAsOf))
                : Say(LoanPageText.LeadContract, loan.Account.Schedule!.Instalments.Count, Formats.Percent(terms.YearlyRate), Formats.Day(terms.FirstDueOn)),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}

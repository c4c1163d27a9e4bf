using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>The words for a bank's statement beside our figures.</summary>
internal static class CheckWords
{
    public static string Of(StatementPart part) => part switch
    {
        StatementPart.Balance => CheckText.PartBalance,
        StatementPart.AmountOverdue => CheckText.PartOverdue,
        StatementPart.DaysPastDue => CheckText.PartDays,
        StatementPart.Instalment => CheckText.PartInstalment,
    };

    public static string Of(DifferenceReason reason) => reason switch
    {
        DifferenceReason.None => CheckText.ReasonNone,
        DifferenceReason.NotComparable => CheckText.ReasonNotComparable,
        DifferenceReason.Charge => CheckText.ReasonCharge,
        DifferenceReason.AllocationOrder => CheckText.ReasonOrder,
        DifferenceReason.DateOfReceipt => CheckText.ReasonReceipt,
        DifferenceReason.DayCount => CheckText.ReasonDayCount,
        DifferenceReason.DefaultInterest => CheckText.ReasonDefaultInterest,
        DifferenceReason.MissingPayment => CheckText.ReasonMissingPayment,
        DifferenceReason.Unexplained => CheckText.ReasonUnexplained,
    };

    /// <summary>What to ask the bank about a line.</summary>
    public static string Question(StatementLine line) => string.Format(
        CultureInfo.CurrentCulture,
        CheckText.Question,
        Of(line.Part),
        line.Banks is { } banks ? Formats.Amount(banks) : Formats.Number(line.BanksDays ?? 0),
        line.Ours is { } ours ? Formats.Amount(ours) : Formats.Number(line.OurDays ?? 0));
}

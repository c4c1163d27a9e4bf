using System.Globalization;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.CashFlow;

/// <summary>The words for what the domain names, and in which order they are asked.</summary>
internal static class CashWords
{
    public static string Of(CashEntryKind kind) => kind switch
    {
        CashEntryKind.Receivable => CashText.Receivable,
        CashEntryKind.Takings => CashText.Takings,
        CashEntryKind.OtherReceipt => CashText.OtherReceipt,
        CashEntryKind.Payable => CashText.Payable,
        CashEntryKind.RunningCost => CashText.RunningCost,
        CashEntryKind.Drawings => CashText.Drawings,
        CashEntryKind.LenderPayment => CashText.LenderPayment,
    };

    public static string HintOf(CashEntryKind kind) => kind switch
    {
        CashEntryKind.Receivable => CashText.ReceivableHint,
        CashEntryKind.Takings => CashText.TakingsHint,
        CashEntryKind.OtherReceipt => CashText.OtherReceiptHint,
        CashEntryKind.Payable => CashText.PayableHint,
        CashEntryKind.RunningCost => CashText.RunningCostHint,
        CashEntryKind.Drawings => CashText.DrawingsHint,
        CashEntryKind.LenderPayment => CashText.LenderPaymentHint,
    };

    public static string AddOf(CashEntryKind kind) => kind switch
    {
        CashEntryKind.Receivable => CashText.ReceivableAdd,
        CashEntryKind.Takings => CashText.TakingsAdd,
        CashEntryKind.OtherReceipt => CashText.OtherReceiptAdd,
        CashEntryKind.Payable => CashText.PayableAdd,
        CashEntryKind.RunningCost => CashText.RunningCostAdd,
        CashEntryKind.Drawings => CashText.DrawingsAdd,
        CashEntryKind.LenderPayment => CashText.LenderPaymentAdd,
    };

    public static string Of(CashScenarioKind kind) => kind switch
    {
        CashScenarioKind.AsPlanned => CashText.AsPlanned,
        CashScenarioKind.PayLess => CashText.PayLess,
        CashScenarioKind.PayLater => CashText.PayLater,
        CashScenarioKind.PayLessAndLater => CashText.PayLessAndLater,
    };

    /// <summary>The number of a week and the day it begins.</summary>
    public static string Week(CashWeek week) => string.Create(CultureInfo.CurrentCulture, $"{week.Number} · {Formats.DayShort(week.StartsOn)}");

    /// <summary>What comes in, then what goes out. A company has no drawings: its directors' pay is a running cost.</summary>
    public static IEnumerable<(string Title, IEnumerable<CashEntryKind> Kinds)> Blocks(BorrowerKind? kind, ISet<CashEntryKind> used) => Enum.GetValues<CashEntryKind>()
        .Where(entry => entry is not CashEntryKind.Drawings || used.Contains(entry) || kind is not BorrowerKind.Company)
        .GroupBy(entry => entry.Flow() is CashKind.CustomerReceipt or CashKind.OtherReceipt)
        .Select(block => (block.Key ? CashText.ComesIn : CashText.GoesOut, block.AsEnumerable()));
}

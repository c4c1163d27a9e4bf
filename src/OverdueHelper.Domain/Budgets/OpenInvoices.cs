using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>What customers owe a business and what it owes on bills, in one currency.</summary>
/// <remarks>Neither is part of an average month: an invoice is in the takings already, a bill in the running costs.</remarks>
/// <param name="Receivables">Invoices that were sent and are not paid.</param>
/// <param name="Payables">Bills that have come and are not paid.</param>
public sealed record OpenInvoices(Money Receivables, Money Payables)
{
    /// <summary>What would be over if every invoice and every bill were paid; negative when the bills are larger.</summary>
    public Money Difference => Receivables - Payables;

    /// <summary>The totals of each currency, by its code; an amount that is not known counts nothing.</summary>
    /// <param name="entries">The expected movements of a business; those that are no invoice are passed over.</param>
    public static IReadOnlyList<OpenInvoices> Of(IEnumerable<CashEntry> entries) =>
    [
        .. entries.Where(entry => entry.Kind.IsInvoice() && entry.AmountMinor is not null)
            .GroupBy(entry => entry.Currency)
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => new OpenInvoices(Total(group, CashEntryKind.Receivable), Total(group, CashEntryKind.Payable))),
    ];

    private static Money Total(IGrouping<Currency, CashEntry> entries, CashEntryKind kind) =>
        new(entries.Where(entry => entry.Kind == kind).Sum(entry => entry.AmountMinor!.Value), entries.Key);
}

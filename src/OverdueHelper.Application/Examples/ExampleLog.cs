using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Papers;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Examples;

/// <summary>The rows that both examples make alike.</summary>
internal static class ExampleLog
{
    /// <summary>The oldest unpaid due date so many days ago, on a day that every month has.</summary>
    public static DateOnly OverdueSince(DateOnly today, int days)
    {
        var day = today.AddDays(-days);
        return day.Day > 28 ? new DateOnly(day.Year, day.Month, 28) : day;
    }

    /// <summary>Payments on the due date, one after another.</summary>
    public static IEnumerable<LoanEntry> Paid(Loan loan, int count, long amountMinor) => Enumerable.Range(0, count)
        .Select(number => LoanEntry.Enter(Guid.CreateVersion7(), loan, LoanEntryKind.Payment, loan.FirstDueOn!.Value.AddMonths(number), number + 1, amountMinor, ""));

    /// <summary>One contact at ten in the morning.</summary>
    public static ContactEntry Contact(
        ContactThread thread, Loan loan, DateOnly on, ContactChannel channel, ContactOutcome outcome, string said, string person = "", string department = "", string ticket = "")
    {
        return new ContactEntry
        {
            Id = Guid.CreateVersion7(),
            CaseId = thread.CaseId,
            ThreadId = thread.Id,
            LoanIds = [loan.Id],
            Channel = channel,
            Direction = ContactDirection.Outgoing,
            Outcome = outcome,
            At = new DateTimeOffset(on, new TimeOnly(10, 0), TimeSpan.Zero),
            On = on,
            OffsetMinutes = 0,
            WhatWasSaid = said,
            Person = person,
            Department = department,
            TicketNumber = ticket,
            LoggedAt = new DateTimeOffset(on, new TimeOnly(10, 30), TimeSpan.Zero),
            LoggedBy = "",
        };
    }

    /// <summary>A line on a lender's card.</summary>
    public static LenderFact Fact(Lender lender, LenderTopic topic, string text, string source, DateOnly checkedOn) =>
        LenderFact.Add(Guid.CreateVersion7(), lender, topic, text, source, checkedOn);

    /// <summary>A budget by the month.</summary>
    public static IEnumerable<object> Budget(Guid caseId, DateOnly startedOn, Currency currency, params IEnumerable<(BudgetSection Section, string Name, long AmountMinor)> lines)
    {
        var sheet = BudgetSheet.Start(Guid.CreateVersion7(), caseId, 1, startedOn, currency);
        yield return sheet;
        foreach (var (line, order) in lines.Select((line, order) => (line, order)))
        {
            var entry = BudgetEntry.In(sheet, Guid.CreateVersion7(), line.Section, order);
            entry.Name = line.Name;
            entry.AmountMinor = line.AmountMinor;
            yield return entry;
        }
    }

    /// <summary>Supporting documents that are at hand.</summary>
    public static IEnumerable<PaperMark> Have(Guid caseId, params IEnumerable<string> papers) => papers.Select(paper => PaperMark.Of(caseId, paper, PaperState.Have));
}

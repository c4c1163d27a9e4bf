using System.Globalization;
using CsvHelper;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Accounts.Export;

/// <summary>What a person reads in a spreadsheet: the same in every culture, names of the domain, a decimal point.</summary>
internal static class CaseTables
{
    /// <summary>Every entry of every loan, corrections too, by day.</summary>
    public static byte[] Payments(Dictionary<Guid, string> lenders, IReadOnlyList<Loan> loans, IEnumerable<LoanEntry> entries)
    {
        var byId = loans.ToDictionary(loan => loan.Id);
        var all = entries.ToList();
        var last = LoggedEntry.Of(all).ToDictionary(matter => matter.Now.Id);
        return Write(
            ["lender", "loan", "ending", "day", "what", "amount", "currency", "note", "state", "entered", "corrects", "id"],
            all.Where(entry => byId.ContainsKey(entry.LoanId)).OrderBy(entry => entry.On).ThenBy(entry => entry.Sequence).Select(entry =>
            {
                var loan = byId[entry.LoanId];
                return (string[])
                [
                    lenders.GetValueOrDefault(loan.LenderId, ""), loan.Kind.ToString(), loan.ReferenceEnding, Day(entry.On), entry.Kind.ToString(),
                    LoanEntry.HasAmount(entry.Kind) ? new Money(entry.AmountMinor, loan.Currency).Amount.ToString("F" + loan.Currency.Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : "",
                    loan.Currency.Code, entry.Note, State(last.GetValueOrDefault(entry.Id)), entry.EnteredAt?.ToString("O", CultureInfo.InvariantCulture) ?? "", entry.CorrectsId?.ToString() ?? "", entry.Id.ToString(),
                ];
            }));
    }

    /// <summary>Every contact, corrections too, by moment.</summary>
    public static byte[] Contacts(IEnumerable<ContactEntry> contacts) => Write(
        ["moment", "channel", "direction", "outcome", "person", "department", "ticket", "what was said", "corrects", "id"],
        contacts.OrderBy(contact => contact.At).ThenBy(contact => contact.LoggedAt).Select(contact => (string[])
        [
            contact.At.ToOffset(TimeSpan.FromMinutes(contact.OffsetMinutes)).ToString("O", CultureInfo.InvariantCulture), contact.Channel.ToString(), contact.Direction.ToString(),
            contact.Outcome.ToString(), contact.Person, contact.Department, contact.TicketNumber, contact.WhatWasSaid, contact.CorrectsId?.ToString() ?? "", contact.Id.ToString(),
        ]));

    // Only what counts is to be added up: a correction takes the place of what it corrects.
    private static string State(LoggedEntry? matter) => matter is null ? "corrected" : matter.Counts ? "counts" : "removed";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    // A cell that a spreadsheet would run as a formula is guarded by an apostrophe (OWASP ASVS 1.2.10).
    private static byte[] Write(string[] heads, IEnumerable<string[]> rows)
    {
        using var file = new MemoryStream();
        using (var writer = CsvWriter.Create(file, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true))
        {
            writer.WriteRecord(heads);
            foreach (var row in rows)
            {
                writer.WriteRecord(row);
            }
        }

        return file.ToArray();
    }
}

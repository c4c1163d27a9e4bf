using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Documents.Letters;

/// <summary>The log on paper, as dated evidence: every entry, oldest first, with what was corrected, and a fingerprint on each part.</summary>
public static class ContactRecord
{
    /// <summary>How many entries share a part; each part starts on a page of its own.</summary>
    public const int PartSize = 10;

    /// <summary>Composes the record.</summary>
    /// <param name="contacts">Every entry in the order it was written down, corrections included.</param>
    /// <param name="reference">What to quote; stands on every page.</param>
    /// <param name="author">Who wrote it down; <see langword="null"/> when not known.</param>
    /// <param name="today">The day it is printed.</param>
    /// <param name="language">The reader's language, as a culture name.</param>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    public static Document Compose(IReadOnlyList<RecordedContact> contacts, string reference, string? author, DateOnly today, string language)
    {
        var words = new LetterWords(CultureInfo.GetCultureInfo(language));
        List<Block> blocks = [new Paragraph(words[nameof(LettersText.EvidenceLead)])];
        if (contacts.Count == 0)
        {
            blocks.Add(new Paragraph(words[nameof(LettersText.EvidenceNone)]));
        }

        var parts = contacts.Chunk(PartSize).ToList();
        var before = "";
        for (var at = 0; at < parts.Count; at++)
        {
            if (at > 0)
            {
                blocks.Add(new PageBreak());
            }

            before = Fingerprint(parts[at], before);
            blocks.Add(Rows(parts[at], words));
            blocks.Add(new Note(words.Say(nameof(LettersText.EvidencePart), words.Number(at + 1), words.Number(parts.Count), before)));
        }

        blocks.Add(new Note(words[nameof(LettersText.EvidenceHow)]));
        return new Document
        {
            Title = words[nameof(LettersText.EvidenceTitle)],
            Subtitle = contacts.Count == 0
                ? null
                : words.Say(nameof(LettersText.EvidencePeriod), words.Number(contacts.Count), words.Day(contacts.Min(row => row.Entry.On)), words.Day(contacts.Max(row => row.Entry.On))),
            Reference = reference,
            Version = 1,
            DatedOn = today,
            Language = language,
            Author = author,
            Blocks = blocks,
        };
    }

    /// <summary>The fingerprint of one part: the SHA-256 of the one before it and of every entry as it was saved, in hexadecimal.</summary>
    /// <param name="part">The entries.</param>
    /// <param name="before">The fingerprint before it; empty for the first.</param>
    public static string Fingerprint(IReadOnlyList<RecordedContact> part, string before) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before + JsonSerializer.Serialize(part.Select(row => Saved(row.Entry))))));

    // Named one by one: a column added later must not change the fingerprints of papers already printed.
    private static object Saved(ContactEntry entry) => new
    {
        entry.Id,
        At = entry.At.UtcTicks,
        entry.OffsetMinutes,
        Channel = entry.Channel.ToString(),
        Direction = entry.Direction.ToString(),
        Outcome = entry.Outcome.ToString(),
        entry.Department,
        entry.Person,
        entry.StaffNumber,
        entry.TicketNumber,
        entry.WhatWasSaid,
        entry.BankPromised,
        entry.BankPromisedBy,
        entry.IPromised,
        entry.IPromisedMinor,
        Currency = entry.Currency?.Code,
        entry.IPromisedBy,
        entry.CorrectsId,
        LoggedAt = entry.LoggedAt.UtcTicks,
    };

    private static Table Rows(IReadOnlyList<RecordedContact> part, LetterWords words) => new(
        null,
        [
            new TableColumn(words[nameof(LettersText.EvidenceWhen)]),
            new TableColumn(words[nameof(LettersText.EvidenceWho)]),
            new TableColumn(words[nameof(LettersText.EvidenceSaid)]),
            new TableColumn(words[nameof(LettersText.EvidenceLogged)]),
        ],
        [.. part.Select(row => new TableRow([When(row.Entry, words), Who(row, words), Said(row, words), Logged(row.Entry, words)]))]);

    private static string When(ContactEntry entry, LetterWords words) => $"{words.Day(entry.On)}, {words.Time(LetterWords.TimeOf(entry))}";

    private static string Logged(ContactEntry entry, LetterWords words)
    {
        var at = entry.LoggedAt.ToOffset(TimeSpan.FromMinutes(entry.OffsetMinutes));
        return $"{words.Day(DateOnly.FromDateTime(at.DateTime))}, {words.Time(TimeOnly.FromDateTime(at.DateTime))}";
    }

    private static string Who(RecordedContact row, LetterWords words)
    {
        var direction = row.Entry.Direction switch
        {
            ContactDirection.Outgoing => words[nameof(LettersText.EvidenceMine)],
            ContactDirection.Incoming => words[nameof(LettersText.EvidenceBanks)],
        };
        return string.Join(", ", new[] { direction, words.Way(row.Entry.Channel), row.LenderName, LetterWords.Who(row.Entry), row.Entry.TicketNumber }.Where(part => part.Length > 0));
    }

    private static string Said(RecordedContact row, LetterWords words)
    {
        List<string> parts = [$"{row.Matter}."];
        void Add(bool applies, Func<string> text)
        {
            if (applies)
            {
                parts.Add(text());
            }
        }

        var entry = row.Entry;
        Add(row.IsReplaced, () => words[nameof(LettersText.EvidenceReplaced)]);
        Add(entry.WhatWasSaid.Length > 0, () => entry.WhatWasSaid);
        Add(entry.BankPromised.Length > 0, () => words.Say(nameof(LettersText.ConfirmBank), entry.BankPromised));
        Add(entry.BankPromisedBy is not null, () => $"({words.Day(entry.BankPromisedBy!.Value)})");
        Add(entry.IPromised.Length > 0, () => words.Say(nameof(LettersText.ConfirmMine), entry.IPromised));
        Add(LetterWords.PromisedAmount(entry) is not null, () => words.Say(nameof(LettersText.ConfirmAmount), words.Amount(LetterWords.PromisedAmount(entry)!.Value)));
        return string.Join(' ', parts);
    }
}

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
    /// <summary>How many lines share a part at most; each part stands on a page of its own.</summary>
    public const int PartSize = 10;

    // What fits on a page beside its heading and its fingerprint, with room to spare; a longer entry has its part, and as many pages as it needs, to itself.
    private const int PartCharacters = 1_500;

    private const int CharactersOfLine = 60;

    /// <summary>Composes the record.</summary>
    /// <param name="lines">Every entry, and what happened to its files, in the order it was written down, corrections included.</param>
    /// <param name="reference">What to quote; stands on every page.</param>
    /// <param name="author">Who wrote it down; <see langword="null"/> when not known.</param>
    /// <param name="today">The day it is printed.</param>
    /// <param name="language">The reader's language, as a culture name.</param>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    public static Document Compose(IReadOnlyList<RecordedLine> lines, string reference, string? author, DateOnly today, string language)
    {
        var words = new LetterWords(CultureInfo.GetCultureInfo(language));
        List<Block> blocks = [new Paragraph(words[nameof(LettersText.EvidenceLead)])];
        if (lines.Count == 0)
        {
            blocks.Add(new Paragraph(words[nameof(LettersText.EvidenceNone)]));
        }

        var parts = Parts(lines, words);
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
        var contacts = lines.OfType<RecordedContact>().ToList();
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

    /// <summary>The fingerprint of one part: the SHA-256 of the one before it and of every line as it was saved, in hexadecimal.</summary>
    /// <param name="part">The lines.</param>
    /// <param name="before">The fingerprint before it; empty for the first.</param>
    public static string Fingerprint(IReadOnlyList<RecordedLine> part, string before) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before + JsonSerializer.Serialize(part.Select(Saved)))));

    private static object Saved(RecordedLine line) => line switch
    {
        RecordedContact contact => Saved(contact.Entry),
        RecordedFile { Change: { } change } => new { change.Id, change.FileId, Act = change.Act.ToString(), At = change.At.UtcTicks, change.By },
        RecordedFile { File: var file } => new { file.Id, file.EntryId, file.Name, file.Length, file.Sha256, At = file.AddedAt.UtcTicks, file.AddedBy },
        _ => throw new ArgumentOutOfRangeException(nameof(line)),
    };

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
        Promises = entry.Promises.Select(promise => new { By = promise.By.ToString(), promise.What, promise.Minor, Currency = promise.Currency?.Code, promise.DueOn }),
        entry.CorrectsId,
        LoggedAt = entry.LoggedAt.UtcTicks,
    };

    private static List<RecordedLine[]> Parts(IReadOnlyList<RecordedLine> lines, LetterWords words)
    {
        List<List<RecordedLine>> parts = [];
        var room = 0;
        foreach (var line in lines)
        {
            var needs = CharactersOfLine + Text(line, words).Length;
            if (parts.Count == 0 || needs > room || parts[^1].Count == PartSize)
            {
                parts.Add([]);
                room = PartCharacters;
            }

            parts[^1].Add(line);
            room -= needs;
        }

        return parts.ConvertAll(part => part.ToArray());
    }

    private static string Text(RecordedLine line, LetterWords words) => line switch
    {
        RecordedContact row => Said(row, words),
        RecordedFile row => FileLine(row, words),
        _ => throw new ArgumentOutOfRangeException(nameof(line)),
    };

    private static Table Rows(IReadOnlyList<RecordedLine> part, LetterWords words) => new(
        null,
        [
            new TableColumn(words[nameof(LettersText.EvidenceWhen)]),
            new TableColumn(words[nameof(LettersText.EvidenceWho)]),
            new TableColumn(words[nameof(LettersText.EvidenceSaid)]),
            new TableColumn(words[nameof(LettersText.EvidenceLogged)]),
        ],
        [.. part.Select(line => new TableRow(line switch
        {
            RecordedContact row => [When(row.Entry, words), Who(row, words), Text(row, words), Logged(row.Entry, row.At, words)],
            RecordedFile row => [When(row.Entry, words), words[nameof(LettersText.EvidenceFile)], Text(row, words), Logged(row.Entry, row.At, words)],
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        }))]);

    private static string When(ContactEntry entry, LetterWords words) => $"{words.Day(entry.On)}, {words.Time(LetterWords.TimeOf(entry))}";

    private static string FileLine(RecordedFile row, LetterWords words)
    {
        var act = row.Change is null ? nameof(LettersText.EvidenceFileAdded) : row.Change.Act switch
        {
            ContactFileAct.Removed => nameof(LettersText.EvidenceFileRemoved),
            ContactFileAct.PutBack => nameof(LettersText.EvidenceFilePutBack),
            ContactFileAct.Erased => nameof(LettersText.EvidenceFileErased),
        };
        return words.Say(act, row.File.Name, row.File.Length.ToString("N0", words.Culture), row.File.Sha256);
    }

    // In the zone of the contact it belongs to, as the time of the contact itself.
    private static string Logged(ContactEntry entry, DateTimeOffset moment, LetterWords words)
    {
        var at = moment.ToOffset(TimeSpan.FromMinutes(entry.OffsetMinutes));
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
        foreach (var promise in entry.Promises)
        {
            Add(true, () => words.Say(promise.By is Party.Bank ? nameof(LettersText.ConfirmBank) : nameof(LettersText.ConfirmMine), promise.What));
            Add(promise.DueOn is not null, () => $"({words.Day(promise.DueOn!.Value)})");
            Add(promise.Amount is not null, () => words.Say(nameof(LettersText.ConfirmAmount), words.Amount(promise.Amount!.Value)));
        }

        return string.Join(' ', parts);
    }
}

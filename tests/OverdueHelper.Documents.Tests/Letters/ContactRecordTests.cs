using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Letters;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Documents.Tests.Letters;

public sealed class ContactRecordTests
{
    private static readonly DateTimeOffset _nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(25, 20)]
    [InlineData(12, 300)]
    [InlineData(9, 1_200)]
    public void Every_page_of_the_record_ends_with_its_fingerprint(int count, int letters)
    {
        var record = Record([.. Enumerable.Range(0, count).Select(minute => Contact(minute, string.Concat(Enumerable.Repeat("As it was said. ", letters / 16))))]);

        var pages = DocumentLayout.Of(record).Sheets.Select(sheet => string.Join(' ', sheet.Texts.Select(text => text.Text))).ToList();

        Assert.Equal(pages.Count, record.Blocks.OfType<Table>().Count());
        Assert.All(pages, page => Assert.Contains("Fingerprint (SHA-256)", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_word_changes_its_fingerprint_and_every_one_after_it_but_none_before()
    {
        var contacts = Enumerable.Range(0, 30).Select(minute => Contact(minute, "As it was said.")).ToList();
        var before = Fingerprints(Record(contacts));
        contacts[15] = new RecordedContact(Entry(15, "As it was not said.", contacts[15].Id), "Arrears", "Harbour Bank", false);

        var after = Fingerprints(Record(contacts));

        Assert.Equal([true, false, false], before.Zip(after, (left, right) => left == right));
    }

    private static Document Record(IReadOnlyList<RecordedContact> contacts) => ContactRecord.Compose(contacts, "AB12", "Anna Example", new DateOnly(2026, 3, 3), "en");

    private static List<string> Fingerprints(Document record) =>
        [.. record.Blocks.OfType<Note>().Select(note => string.Concat(note.Phrases.Select(phrase => phrase.Text))).Where(text => text.StartsWith("Part", StringComparison.Ordinal)).Select(text => text[^64..])];

    private static RecordedContact Contact(int minute, string said) => new(Entry(minute, said, Guid.CreateVersion7()), "Arrears", "Harbour Bank", false);

    private static ContactEntry Entry(int minute, string said, Guid id) => new()
    {
        Id = id,
        CaseId = Guid.Empty,
        ThreadId = Guid.Empty,
        Channel = ContactChannel.Phone,
        Direction = ContactDirection.Outgoing,
        Outcome = ContactOutcome.Reached,
        At = _nine.AddMinutes(minute),
        On = new DateOnly(2026, 3, 2),
        OffsetMinutes = 0,
        Person = "Ms Patel",
        WhatWasSaid = said,
        LoggedAt = _nine.AddMinutes(minute),
        LoggedBy = "anna",
    };
}

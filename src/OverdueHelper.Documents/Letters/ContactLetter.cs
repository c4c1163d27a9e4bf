using System.Globalization;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Documents.Letters;

/// <summary>The letters that follow a contact: one confirms what was said, one asks again when nothing came.</summary>
public static class ContactLetter
{
    private const int DaysToAnswer = 14;

    /// <summary>Confirms what was said and promised, so that it stands in writing.</summary>
    /// <param name="facts">What it says.</param>
    /// <param name="language">The bank's language, as a culture name.</param>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    public static Document Confirm(LetterFacts facts, string language)
    {
        var words = new LetterWords(CultureInfo.GetCultureInfo(language));
        var entry = facts.Entry;
        List<Block> body = [new Paragraph(words.Say(nameof(LettersText.ConfirmOpen), words.Day(entry.On), words.Time(LetterWords.TimeOf(entry)), words.Way(entry.Channel)))];
        if (LetterWords.Who(entry) is { Length: > 0 } who)
        {
            body.Add(new Paragraph(words.Say(nameof(LettersText.ConfirmWith), who)));
        }

        if (entry.WhatWasSaid.Length > 0)
        {
            body.Add(new Paragraph(words[nameof(LettersText.ConfirmSaid)]));
            body.Add(new Paragraph(entry.WhatWasSaid));
        }

        body.AddRange(Promises(entry, words).Select(text => new Paragraph(text)));
        body.Add(new Paragraph(words.Say(nameof(LettersText.ConfirmClose), words.Day(facts.Today.AddDays(DaysToAnswer)))));
        return Letter(facts, language, words, nameof(LettersText.ConfirmTitle), words.Say(nameof(LettersText.ConfirmSubject), words.Day(entry.On)), body);
    }

    /// <summary>Asks again, politely, for what the bank was to do.</summary>
    /// <param name="facts">What it says; the matter must wait for the bank.</param>
    /// <param name="language">The bank's language, as a culture name.</param>
    /// <exception cref="ArgumentException">It is not the bank's turn.</exception>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    public static Document Chase(LetterFacts facts, string language)
    {
        if (facts.Step is not { By: Party.Bank } step)
        {
            throw new ArgumentException("The matter does not wait for the bank.", nameof(facts));
        }

        var words = new LetterWords(CultureInfo.GetCultureInfo(language));
        List<Block> body =
        [
            new Paragraph(words.Say(nameof(LettersText.ChaseOpen), words.Day(facts.Entry.On), words.Way(facts.Entry.Channel))),
            new Paragraph(words.Say(nameof(LettersText.ChaseStep), words.Day(step.DueOn), step.What)),
        ];
        if (step.DaysLate(facts.Today) is > 0 and var days)
        {
            body.Add(new Paragraph(days == 1 ? words[nameof(LettersText.ChaseOneDay)] : words.Say(nameof(LettersText.ChaseDays), words.Number(days))));
        }

        body.Add(new Ask(words.Say(nameof(LettersText.ChaseClose), words.Day(facts.Today.AddDays(DaysToAnswer)))));
        body.Add(new Paragraph(words[nameof(LettersText.ChaseFreeze)]));
        return Letter(facts, language, words, nameof(LettersText.ChaseTitle), words.Say(nameof(LettersText.ChaseSubject), words.Day(step.DueOn)), body);
    }

    private static IEnumerable<string> Promises(ContactEntry entry, LetterWords words)
    {
        foreach (var promise in entry.Promises)
        {
            var what = promise.What.TrimEnd('.');
            yield return (promise.By, promise.DueOn) switch
            {
                (Party.Bank, null) => words.Say(nameof(LettersText.ConfirmBank), what),
                (Party.Bank, { } due) => words.Say(nameof(LettersText.ConfirmBankBy), what, words.Day(due)),
                (Party.Me, null) => words.Say(nameof(LettersText.ConfirmMine), what),
                (Party.Me, { } due) => words.Say(nameof(LettersText.ConfirmMineBy), what, words.Day(due)),
            };
            if (promise.Amount is { } amount)
            {
                yield return words.Say(nameof(LettersText.ConfirmAmount), words.Amount(amount));
            }
        }
    }

    private static Document Letter(LetterFacts facts, string language, LetterWords words, string title, string subject, IEnumerable<Block> body)
    {
        var writer = facts.Borrower;
        var name = writer is null ? "" : writer.BusinessName.Length > 0 ? $"{writer.BusinessName}, {writer.FullName}" : writer.FullName;
        List<KeyValue> head = [];
        void Add(string key, params string?[] lines)
        {
            if (string.Join(", ", lines.Where(line => !string.IsNullOrEmpty(line))) is { Length: > 0 } value)
            {
                head.Add(new KeyValue(words[key], value.ReplaceLineEndings(", ")));
            }
        }

        Add(nameof(LettersText.From), name, writer?.Address, writer?.Phone);
        Add(nameof(LettersText.To), facts.LenderName, facts.LenderAddress);
        Add(nameof(LettersText.Subject), subject);
        Add(nameof(LettersText.Reference), string.Join(", ", facts.ReferenceEndings));
        Add(nameof(LettersText.Ticket), facts.Entry.TicketNumber);
        return new Document
        {
            Title = words[title],
            Reference = facts.Reference,
            Version = 1,
            DatedOn = facts.Today,
            Language = language,
            Author = name.Length > 0 ? name : null,
            Blocks =
            [
                new KeyValueList(head),
                new WriteLine(words[nameof(LettersText.FullNumber)]),
                new Paragraph(facts.Entry.Person.Length > 0 ? words.Say(nameof(LettersText.GreetingName), facts.Entry.Person) : words[nameof(LettersText.Greeting)]),
                .. body,
                new Paragraph(words[nameof(LettersText.Thanks)]),
                new SignatureBlock([new SignatureLine(words[nameof(LettersText.Sign)], name.Length > 0 ? name : null)]),
            ],
        };
    }
}

using System.Globalization;
using OverdueHelper.Documents.Letters;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Agreements;

/// <summary>How an agreement was kept, for the bank: each agreed payment with the day it was paid.</summary>
public static class AgreementPaper
{
    /// <summary>Composes the paper.</summary>
    /// <param name="facts">What it says.</param>
    /// <param name="language">The reader's language, as a culture name.</param>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    public static Document Compose(AgreementFacts facts, string language)
    {
        var words = new LetterWords(CultureInfo.GetCultureInfo(language));
        return new Document
        {
            Title = words[nameof(LettersText.KeptTitle)],
            Subtitle = facts.ReferenceEnding.Length > 0
                ? words.Say(nameof(LettersText.CallFor), facts.LenderName, facts.ReferenceEnding)
                : words.Say(nameof(LettersText.CallForBank), facts.LenderName),
            Reference = facts.Reference,
            Version = 1,
            DatedOn = facts.Today,
            Language = language,
            Author = facts.Author,
            Blocks =
            [
                Sums(facts, words),
                .. facts.BankWords.Length > 0 ? (Block[])[new Heading(words[nameof(LettersText.KeptWords)]), new Paragraph(facts.BankWords)] : [],
                new Heading(words[nameof(LettersText.KeptPayments)]),
                Payments(facts.Record, words),
                new Note(words[nameof(LettersText.KeptHow)]),
            ],
        };
    }

    private static KeyValueList Sums(AgreementFacts facts, LetterWords words)
    {
        var record = facts.Record;
        List<KeyValue> items =
        [
            .. facts.Author is { } borrower ? (KeyValue[])[new(words[nameof(LettersText.KeptBorrower)], borrower)] : [],
            new(words[nameof(LettersText.KeptAgreedOn)], words.Day(facts.AgreedOn)),
            new(words[nameof(LettersText.KeptOnTime)], words.Say(nameof(LettersText.KeptOf), words.Number(record.Kept), words.Number(record.Payments.Count))),
            new(words[nameof(LettersText.KeptLate)], words.Number(record.Late)),
            new(words[nameof(LettersText.KeptMissed)], words.Number(record.Missed)),
        ];
        if (record.Payments.Count > 0)
        {
            items.Add(new KeyValue(words[nameof(LettersText.KeptTotal)], words.Amount(Money.Sum(record.Payments.Select(payment => payment.Amount), record.Payments[0].Amount.Currency))));
            items.Add(new KeyValue(words[nameof(LettersText.KeptPaid)], words.Amount(Money.Sum(record.Payments.Select(payment => payment.Paid), record.Payments[0].Amount.Currency))));
        }

        if (record.Next is { } next)
        {
            items.Add(new KeyValue(words[nameof(LettersText.KeptNext)], words.Say(nameof(LettersText.KeptNextBy), words.Amount(next.Missing), words.Day(next.DueOn))));
        }

        return new KeyValueList(items);
    }

    private static Table Payments(AgreementRecord record, LetterWords words) => new(
        null,
        [
            new TableColumn(words[nameof(LettersText.KeptNumber)], ColumnAlignment.End),
            new TableColumn(words[nameof(LettersText.KeptDue)]),
            new TableColumn(words[nameof(LettersText.KeptAmount)], ColumnAlignment.End),
            new TableColumn(words[nameof(LettersText.KeptPaid)], ColumnAlignment.End),
            new TableColumn(words[nameof(LettersText.KeptState)]),
        ],
        [
            .. record.Payments.Select(payment => new TableRow(
                [words.Number(payment.Number), words.Day(payment.DueOn), words.Amount(payment.Amount), words.Amount(payment.Paid), State(payment, words)])),
        ]);

    private static string State(AgreedPayment payment, LetterWords words) => payment.State switch
    {
        AgreedPaymentState.Open => words[nameof(LettersText.KeptStateOpen)],
        AgreedPaymentState.Kept => words.Say(nameof(LettersText.KeptStateOnTime), words.Day(payment.PaidOn!.Value)),
        AgreedPaymentState.Late => words.Say(nameof(LettersText.KeptStateLate), words.Day(payment.PaidOn!.Value)),
        AgreedPaymentState.Missed => words[nameof(LettersText.KeptStateMissed)],
    };
}

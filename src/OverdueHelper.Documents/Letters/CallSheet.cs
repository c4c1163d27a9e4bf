using System.Globalization;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Letters;

/// <summary>The page to have at hand during a call: what to quote, what to say, what to ask, and where to write.</summary>
public static class CallSheet
{
    private const int StoryShown = 400;

    /// <summary>Composes the sheet.</summary>
    /// <param name="facts">What it says.</param>
    /// <param name="language">The borrower's language, as a culture name.</param>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    public static Document Compose(CallSheetFacts facts, string language)
    {
        var words = new LetterWords(CultureInfo.GetCultureInfo(language));
        return new Document
        {
            Title = words[nameof(LettersText.CallTitle)],
            Subtitle = facts.ReferenceEnding.Length > 0
                ? words.Say(nameof(LettersText.CallFor), facts.LenderName, facts.ReferenceEnding)
                : words.Say(nameof(LettersText.CallForBank), facts.LenderName),
            Reference = facts.Reference,
            Version = 1,
            DatedOn = facts.Today,
            Language = language,
            FooterNote = words.Say(nameof(LettersText.CallFooter), words.Day(facts.Today)),
            Blocks =
            [
                .. Stop(facts, words),
                new Heading(words[nameof(LettersText.Standing)]),
                Standing(facts, words),
                .. Why(facts, words),
                .. Offer(facts, words),
                new Heading(words[nameof(LettersText.ToAsk)]),
                Questions(words),
                .. Last(facts, words),
                new Heading(words[nameof(LettersText.Notes)]),
                new WriteLine(words[nameof(LettersText.NoteName)]),
                new WriteLine(words[nameof(LettersText.NoteSaid)]),
                new WriteLine(words[nameof(LettersText.NotePromised)]),
                new WriteLine(words[nameof(LettersText.NoteNext)]),
            ],
        };
    }

    private static IEnumerable<Block> Stop(CallSheetFacts facts, LetterWords words) =>
        facts.MustNotAcknowledge ? [new Ask(words[nameof(LettersText.SafeStop)])] : [];

    private static KeyValueList Standing(CallSheetFacts facts, LetterWords words)
    {
        var (standing, unknown) = (facts.Standing, words[nameof(LettersText.NotKnown)]);
        string Amount(Money? money) => money is { } known ? words.Amount(known) : unknown;
        string Count(int? number) => number is { } known ? words.Number(known) : unknown;
        List<KeyValue> items =
        [
            new(words[nameof(LettersText.Reference)], facts.ReferenceEnding.Length > 0 ? facts.ReferenceEnding : unknown),
            new(words[nameof(LettersText.Arrears)], Amount(standing.Arrears)),
            new(words[nameof(LettersText.DaysPastDue)], Count(standing.DaysPastDue)),
            new(words[nameof(LettersText.Missed)], Count(standing.InstalmentsMissed)),
            new(words[nameof(LettersText.BringCurrent)], standing is { AmountToBringCurrent: { } amount, GoodThrough: { } until }
                ? words.Say(nameof(LettersText.GoodThrough), words.Amount(amount), words.Day(until))
                : Amount(standing.AmountToBringCurrent)),
        ];
        if (standing.PayOff is { } payOff)
        {
            items.Add(new KeyValue(words[nameof(LettersText.PayOff)], words.Say(nameof(LettersText.PayOffOn), words.Amount(payOff), words.Day(standing.Today))));
        }

        if (facts.Clock is { NextStageOn: { } nextOn, DaysLeft: { } left })
        {
            items.Add(new KeyValue(words[nameof(LettersText.NextStage)], words.Say(nameof(LettersText.StageIn), words.Number(left), words.Day(nextOn))));
        }

        return new KeyValueList(items);
    }

    private static IEnumerable<Block> Why(CallSheetFacts facts, LetterWords words)
    {
        yield return new Heading(words[nameof(LettersText.Why)]);
        if (facts.Borrower is { Story.Length: > 0 } told)
        {
            yield return new Paragraph(told.Story.Length <= StoryShown ? told.Story : told.Story[..StoryShown].TrimEnd() + "…");
        }

        if (facts.Borrower?.HardSince is { } since)
        {
            yield return new KeyValueList([new KeyValue(words[nameof(LettersText.Since)], words.Day(since))]);
        }

        yield return Said(facts.Words is { Ends.Length: > 0 } said ? said.Ends : facts.Borrower?.EasesOn is { } eases ? words.Day(eases) : null, nameof(LettersText.Ends), words);
    }

    // What is known is printed; what is not is a line to write on.
    private static Block Said(string? text, string name, LetterWords words) =>
        string.IsNullOrWhiteSpace(text) ? new WriteLine(words[name]) : new KeyValueList([new KeyValue(words[name], text)]);

    // Nothing is offered where a promise could start an old claim again.
    private static IEnumerable<Block> Offer(CallSheetFacts facts, LetterWords words) => facts.MustNotAcknowledge
        ? []
        :
        [
            new Heading(words[nameof(LettersText.Offer)]),
            Said(CanPay(facts, words), nameof(LettersText.CanPay), words),
            Said(facts.Asked is { } first ? words.Day(first.FirstDueOn) : null, nameof(LettersText.CanPayFrom), words),
            Said(facts.Asked is { } asked ? InstalmentRuns.Said(asked, new PaperWords(words.Culture)) : null, nameof(LettersText.IAsk), words),
            Said(facts.Words?.Fallback, nameof(LettersText.Fallback), words),
        ];

    // What is asked for says it; before that, the most that the budget leaves.
    private static string? CanPay(CallSheetFacts facts, LetterWords words) =>
        facts.Asked is { } pays ? words.Amount(pays.Rows.First(row => row.DueOn == pays.FirstDueOn).Total)
        : facts.BudgetLeaves is { } most ? words.Say(nameof(LettersText.CanPayAtMost), words.Amount(most))
        : null;

    private static CheckList Questions(LetterWords words) => new(
    [
        .. new[]
        {
            nameof(LettersText.AskFreeze), nameof(LettersText.AskTeam), nameof(LettersText.AskPapers),
            nameof(LettersText.AskWhen), nameof(LettersText.AskConfirm), nameof(LettersText.AskTicket),
        }.Select(name => new CheckItem(words[name], BoxState.ToTick)),
    ]);

    private static IEnumerable<Block> Last(CallSheetFacts facts, LetterWords words)
    {
        yield return new Heading(words[nameof(LettersText.LastSpoke)]);
        foreach (var hour in facts.Hours)
        {
            yield return new Paragraph(words.Say(nameof(LettersText.ReachedBetween), words.Time(hour.From), words.Time(hour.Until), words.Number(hour.Reached), words.Number(hour.Tried)));
        }

        if (facts.Last is not { } last)
        {
            yield return new Paragraph(words[nameof(LettersText.NothingYet)]);
            yield break;
        }

        var who = LetterWords.Who(last);
        yield return new Paragraph($"{words.Day(last.On)}, {words.Time(LetterWords.TimeOf(last))}, {words.Way(last.Channel)}{(who.Length > 0 ? $": {who}" : "")}");
        List<KeyValue> items = [];
        if (last.TicketNumber.Length > 0)
        {
            items.Add(new KeyValue(words[nameof(LettersText.Ticket)], last.TicketNumber));
        }

        items.AddRange(facts.Promises.Select(promise => new KeyValue(
            words.Say(nameof(LettersText.IPromisedBy), words.Day(promise.DueOn!.Value)),
            promise.Amount is { } amount ? $"{promise.What} ({words.Amount(amount)})" : promise.What)));
        if (facts.Step is { } step)
        {
            items.Add(new KeyValue(words[nameof(LettersText.OpenStep)], $"{step.What} ({words.Day(step.DueOn)})"));
        }

        if (items.Count > 0)
        {
            yield return new KeyValueList(items);
        }
    }
}

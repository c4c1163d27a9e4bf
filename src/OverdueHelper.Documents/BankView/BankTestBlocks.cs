using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Documents.BankView;

/// <summary>The break-even, both tests and what would turn a negative one.</summary>
internal sealed class BankTestBlocks(BankViewContents contents, BankPaperWords words)
{
    private bool IsAbove => contents.Value is { IsAbove: true, IsFree: false };

    public IEnumerable<Block> All()
    {
        yield return new KeyValueList([new KeyValue(words[nameof(BankPaperText.Asked)], InstalmentRuns.Said(contents.Proposal, words.OfPlan))]);
        yield return new Paragraph(RequestSentences.Of(contents.Proposal, words.OfPlan));
        if (contents.ShowsCollections)
        {
            var left = contents.LeftToStart;
            yield return new Heading(words[nameof(BankPaperText.BreakEvenTitle)], Level: 2);
            yield return new Ask(words.Headline(contents.Collections.BreakEven));
            yield return new Note(words[nameof(BankPaperText.NoPrediction)] + (left > 0 ? " " + words.With(nameof(BankPaperText.OfStarting), words.OfPlan.Number(left)) : ""));
        }

        foreach (var block in Value().Concat(contents.ShowsCollections ? Collections() : [new Note(words[nameof(BankPaperText.OnlyEntered)])]))
        {
            yield return block;
        }
    }

    private IEnumerable<Block> Value()
    {
        var value = contents.Value;
        yield return new Heading(words[nameof(BankPaperText.ValueTitle)], Level: 2);
        yield return new Paragraph(words[nameof(BankPaperText.ValueMeans)]);
        List<KeyValue> rows =
        [
            new(words[nameof(BankPaperText.ValueTitle)], value.IsFree ? words[nameof(BankPaperText.Free)] : words.Loss(value.Share)),
            new(words[nameof(BankPaperText.Before)], words.Amount(value.Before)),
            new(words[nameof(BankPaperText.After)], words.Amount(value.After)),
            new(words[nameof(BankPaperText.Loss)], words.Amount(value.Loss)),
        ];
        if (!contents.Entered.OnlyEntered || contents.Entered.Threshold is not null)
        {
            rows.Add(new(
                words[nameof(BankPaperText.Threshold)],
                words.Percent(value.Threshold) + ", " + words[IsAbove ? nameof(BankPaperText.IsAbove) : nameof(BankPaperText.IsBelow)]));
        }

        yield return new KeyValueList(rows);
        yield return new Note(words[!IsAbove ? nameof(BankPaperText.BelowMeans) : contents.IsEuropean ? nameof(BankPaperText.AboveMeans) : nameof(BankPaperText.AboveMeansElsewhere)]);
        var periods = contents.Proposal.Start.Frequency.PerYear();
        yield return new Note(words.With(
            nameof(BankPaperText.HowValue), words.Percent(value.EffectiveYearlyRate), words.OfPlan.Number(periods), words.Loss(Compounded(value.EffectiveYearlyRate, periods))));
    }

    // The rate of a period, earned again on itself over a year.
    private static decimal Compounded(decimal yearlyRate, int periods)
    {
        var (factor, step) = (1m, 1 + (yearlyRate / periods));
        for (var i = 0; i < periods; i++)
        {
            factor *= step;
        }

        return factor - 1;
    }

    private IEnumerable<Block> Collections()
    {
        var test = contents.Collections;
        yield return new Heading(words[nameof(BankPaperText.CollectionsTitle)], Level: 2);
        yield return new Paragraph(words[nameof(BankPaperText.CollectionsMeans)]);
        yield return new KeyValueList(
        [
            new(words[test.Difference.Minor < 0 ? nameof(BankPaperText.WorthLess) : nameof(BankPaperText.WorthMore)], words.Amount(test.Difference)),
            new(words[nameof(BankPaperText.PlanWorth)], words.Amount(test.Plan)),
            new(words[nameof(BankPaperText.PlanKept)], words.Amount(test.PlanKept)),
            new(words[nameof(BankPaperText.PlanBroken)], words.Amount(test.PlanBroken)),
            new(words[nameof(BankPaperText.CollectionsWorth)], words.Amount(test.Collections)),
            new(words[nameof(BankPaperText.Cured)], words.Amount(test.Cured)),
            new(words[nameof(BankPaperText.Recovered)], words.Amount(test.Recovered)),
        ]);
        yield return new Note(words[test.Assumptions.Collateral is { Minor: > 0 } ? nameof(BankPaperText.Secured) : nameof(BankPaperText.Unsecured)]);
        yield return new Note($"{words[nameof(BankPaperText.HowCollections)]} {words[nameof(BankPaperText.HowBreakEven)]} {words[nameof(BankPaperText.HowSource)]}");
        if (contents.IsNegative)
        {
            yield return new Heading(words[nameof(BankPaperText.NegativeTitle)], Level: 2);
            yield return new Paragraph(words[contents.Turns.Count == 0 ? nameof(BankPaperText.NothingTurns) : nameof(BankPaperText.TurnLead)]);
            foreach (var turned in contents.Turns)
            {
                yield return new Paragraph("– " + Turn(turned));
            }
        }
    }

    private string Turn(PlanProposal turned) => turned switch
    {
        _ when turned.PaidToday > contents.Proposal.PaidToday => words.With(nameof(BankPaperText.TurnToday), words.Amount(turned.PaidToday), words.Amount(turned.UsualInstalment)),
        _ when turned.Rows.Count < contents.Proposal.Rows.Count => words.With(nameof(BankPaperText.TurnShorter), words.OfPlan.Number(turned.Rows.Count), words.Amount(turned.UsualInstalment)),
        _ => words.With(nameof(BankPaperText.TurnRate), words.Amount(turned.UsualInstalment)),
    };
}

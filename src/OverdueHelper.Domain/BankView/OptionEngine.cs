using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.BankView;

/// <summary>Searches what can be asked for and keeps the few plans worth asking for.</summary>
/// <remarks>
/// A suggestion fits the budget on every due date, and none is at least as cheap for both sides as another. Where a plan that costs the bank
/// nothing fits, the one of them that costs the borrower least is always among the suggestions: what costs the bank nothing costs the borrower
/// most, so both are shown. Plans above the threshold are suggested only when none below it fits. It never says what a bank will decide.
/// </remarks>
public static class OptionEngine
{
    /// <summary>The suggestions for a question.</summary>
    /// <param name="question">The loan and what the budget carries.</param>
    /// <exception cref="InvalidOperationException">The split of the arrears is not known, and so neither is the bank's cost.</exception>
    public static OptionAnswer Search(OptionQuestion question)
    {
        if (!question.Start.IsSplitKnown)
        {
            throw new InvalidOperationException("Without the split of the arrears the value to the bank is not known.");
        }

        var field = OptionField.Of(question);
        var withinThreshold = field.Fitting(withinThreshold: true);
        var pool = withinThreshold.Count > 0 ? withinThreshold : field.Fitting(withinThreshold: false);
        return new OptionAnswer(question, field, Pick(question, field, pool), withinThreshold.Count > 0);
    }

    private static List<Suggestion> Pick(OptionQuestion question, OptionField field, List<int> pool)
    {
        var front = Front(field, pool);
        var picked = new List<Suggestion>();

        // First the free one that costs the borrower least, then the cheapest, then what lies between, as different from each other as possible.
        Add(pool.Where(field.IsFree).OrderBy(index => field.Total[index]), picked, one: true);
        Add(front, picked, one: true);
        var shapes = picked.Select(Shape).ToHashSet(StringComparer.Ordinal);
        var steps = Math.Max(1, question.MostSuggestions - 1);
        foreach (var index in Enumerable.Range(1, steps).Select(step => front.Count * step / (steps + 1)).Distinct())
        {
            var near = front.Skip(index).Concat(front.Take(index).Reverse());
            Add(near.Where(candidate => !shapes.Contains(Shape(field.Options[candidate]))).Take(3), picked, one: true);
            shapes.UnionWith(picked.Select(Shape));
        }

        return [.. Undominated(picked).Take(question.MostSuggestions)];

        void Add(IEnumerable<int> candidates, List<Suggestion> to, bool one)
        {
            foreach (var index in candidates)
            {
                if (to.Count < question.MostSuggestions && Exact(question, field.Options[index]) is { } exact && to.All(other => other.Proposal.Option != exact.Proposal.Option))
                {
                    to.Add(exact);
                    if (one)
                    {
                        return;
                    }
                }
            }
        }
    }

    // Cheapest for the borrower first; each next one is dearer for the borrower and cheaper for the bank.
    private static List<int> Front(OptionField field, List<int> pool)
    {
        var front = new List<int>();
        var least = double.MaxValue;
        foreach (var index in pool.OrderBy(index => field.Total[index]).ThenBy(index => field.BankCost(index)))
        {
            if (field.BankCost(index) < least)
            {
                least = field.BankCost(index);
                front.Add(index);
            }
        }

        return front;
    }

    private static IEnumerable<Suggestion> Undominated(List<Suggestion> picked) =>
        picked.Where(one => !picked.Any(one.IsDominatedBy)).DistinctBy(one => (one.BorrowerCost, one.BankCost));

    internal static Suggestion? Exact(OptionQuestion question, PlanOption option) =>
        option.On(question.Start) is PlanProposal proposal && OptionAnswer.Excess(question, proposal) is null
            ? new Suggestion(proposal, PresentValueTest.Of(proposal, question.Threshold))
            : null;

    private static string Shape(Suggestion suggestion) => Shape(suggestion.Proposal.Option);

    private static string Shape(PlanOption option) => OptionAnswer.Shape(option);
}

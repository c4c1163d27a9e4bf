using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What the option engine found.</summary>
public sealed class OptionAnswer
{
    private readonly OptionField _field;
    private readonly List<Suggestion> _suggestions;

    internal OptionAnswer(OptionQuestion question, OptionField field, List<Suggestion> suggestions, bool withinThreshold)
    {
        (Question, _field, _suggestions) = (question, field, suggestions);
        IsWithinThreshold = withinThreshold;
    }

    /// <summary>What was asked.</summary>
    public OptionQuestion Question { get; }

    /// <summary>How many plans were searched.</summary>
    public int Searched => _field.Options.Count;

    /// <summary>Whether a plan below the bank's threshold fits the budget. When not, what is suggested is above it.</summary>
    public bool IsWithinThreshold { get; }

    /// <summary>The plans worth asking for; none when nothing fits, which is a case for free advice and not for a plan that will break.</summary>
    /// <param name="order">Whose cost comes first.</param>
    public IReadOnlyList<Suggestion> Suggestions(SuggestionOrder order = SuggestionOrder.BorrowerFirst) => order switch
    {
        SuggestionOrder.BorrowerFirst => [.. _suggestions.OrderBy(one => one.BorrowerCost).ThenBy(one => one.BankCost)],
        SuggestionOrder.BankFirst => [.. _suggestions.OrderBy(one => one.BankCost).ThenBy(one => one.BorrowerCost)],
    };

    /// <summary>The best plan of each kind that is not suggested, with the reason: the cheapest of those that fit, else the one with the lowest instalments.</summary>
    public IReadOnlyList<LeftOut> LeftOut()
    {
        var suggested = _suggestions.Select(one => Shape(one.Proposal.Option)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(0, _field.Options.Count)
                .Where(index => _field.Total[index] > 0)
                .GroupBy(index => Shape(_field.Options[index]), StringComparer.Ordinal)
                .Where(kind => !suggested.Contains(kind.Key))
                .Select(kind => kind.OrderByDescending(_field.Fits).ThenByDescending(_field.IsWithinThreshold).ThenBy(index => _field.Fits(index) ? _field.Total[index] : -_field.Total[index]).First())
                .Select(index => Why(_field.Options[index]))
                .OfType<LeftOut>(),
        ];
    }

    /// <summary>Why a plan is not among the suggestions; null when it is.</summary>
    /// <param name="option">Any option, searched or not.</param>
    public LeftOut? Why(PlanOption option)
    {
        if (_suggestions.Any(one => one.Proposal.Option == option))
        {
            return null;
        }

        if (option.On(Question.Start) is not PlanProposal proposal)
        {
            return new LeftOut(option, LeftOutReason.DoesNotApply);
        }

        var test = PresentValueTest.Of(proposal, Question.Threshold);
        var one = new Suggestion(proposal, test);
        if (Excess(Question, proposal) is { } excess)
        {
            return new LeftOut(option, LeftOutReason.AboveBudget, proposal, test, excess);
        }

        if (IsWithinThreshold && test.IsAbove && !test.IsFree)
        {
            return new LeftOut(option, LeftOutReason.AboveThreshold, proposal, test);
        }

        var better = _suggestions.FirstOrDefault(other => one.IsDominatedBy(other) || (other.BorrowerCost, other.BankCost) == (one.BorrowerCost, one.BankCost));
        return better is null
            ? new LeftOut(option, LeftOutReason.BetweenTwoOthers, proposal, test)
            : new LeftOut(option, LeftOutReason.DearerForBoth, proposal, test, Better: better);
    }

    /// <summary>By how much a plan is above the budget on its worst due date, rates raised if the question asks for it; null when it fits on every one.</summary>
    internal static Money? Excess(OptionQuestion question, PlanProposal proposal)
    {
        var most = Most(proposal);
        if (question.Raised is { } raised && OptionGrid.Raised(proposal.Option, question.RateRise).On(raised) is PlanProposal higher)
        {
            most = Money.Max(most, Most(higher));
        }

        return most.Minor > 0 ? most : null;

        Money Most(PlanProposal plan) => plan.Rows.Max(row => row.Total - question.Capacity.At(row.Number, plan.Start.Frequency));
    }

    internal static string Shape(PlanOption option) => option is PlanOption.CombinationOption combination
        ? string.Join('+', combination.Parts.Select(part => part.GetType().Name).Order(StringComparer.Ordinal))
        : option.GetType().Name;
}

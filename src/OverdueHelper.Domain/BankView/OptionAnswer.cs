using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What the option engine found.</summary>
public sealed class OptionAnswer
{
    private const int MostTried = 50;

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

    /// <summary>The plans that are not suggested, one group for each reason, in the order of the reasons. Figures of the search: a plan is told from its neighbours to half a unit a row.</summary>
    public IReadOnlyList<LeftOutGroup> LeftOutByReason()
    {
        var suggested = _suggestions.Select(one => one.Proposal.Option).ToHashSet();
        return
        [
            .. Enumerable.Range(0, _field.Options.Count)
                .Where(index => !suggested.Contains(_field.Options[index]))
                .GroupBy(Reason)
                .OrderBy(group => group.Key)
                .Select(group => new LeftOutGroup(
                    group.Key, group.Count(), group.Min(_field.Instalments), group.Max(_field.Instalments), group.Key is LeftOutReason.AboveBudget ? LeastExcess(group) : null)),
        ];
    }

    /// <summary>What to fall back on when the bank says no to a request: bearable for the borrower, and no dearer for the bank.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="besides">Another request that is shown beside it, such as the likely answer; a fallback is neither. Null for none.</param>
    public Fallback FallbackFor(PlanProposal request, PlanOption? besides = null)
    {
        var cost = new Suggestion(request, PresentValueTest.Of(request, Question.Threshold)).BankCost;
        string[] shown = [Shape(request.Option), besides is null ? "" : Shape(besides)];
        var cheaper = Enumerable.Range(0, _field.Options.Count)
            .Where(index => _field.Instalments(index) > 0 && _field.Options[index] != request.Option && _field.Options[index] != besides && _field.BankCost(index) <= cost.Minor + _field.Noise(index))
            .ToList();

        // Another kind of request first: who refuses 60 instalments seldom takes 59.
        var plan = cheaper.Where(_field.Fits)
            .OrderBy(index => shown.Contains(Shape(_field.Options[index]))).ThenBy(index => _field.Total[index])
            .Take(MostTried)
            .Select(index => OptionEngine.Exact(Question, _field.Options[index]))
            .FirstOrDefault(exact => exact is not null && exact.BankCost <= cost);
        return plan is not null ? new Fallback(plan) : new Fallback(null, LeastExcess(cheaper));
    }

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

    private LeftOutReason Reason(int index)
    {
        if (_field.Instalments(index) == 0)
        {
            return LeftOutReason.DoesNotApply;
        }

        if (!_field.Fits(index))
        {
            return LeftOutReason.AboveBudget;
        }

        if (IsWithinThreshold && !_field.IsWithinThreshold(index) && !_field.IsFree(index))
        {
            return LeftOutReason.AboveThreshold;
        }

        var noise = _field.Noise(index);
        return _suggestions.Any(one => one.BorrowerCost.Minor <= _field.Total[index] + noise && one.BankCost.Minor <= _field.BankCost(index) + noise)
            ? LeftOutReason.DearerForBoth
            : LeftOutReason.BetweenTwoOthers;
    }

    // The nearest by the figures of the search, looked at exactly: there rates may rise too.
    private Money? LeastExcess(IEnumerable<int> plans) => plans
        .Where(index => double.IsFinite(_field.Excess(index)))
        .OrderBy(_field.Excess)
        .Take(MostTried)
        .Select(index => _field.Options[index].On(Question.Start) is PlanProposal proposal ? Excess(Question, proposal) : null)
        .OfType<Money>()
        .Select(excess => (Money?)excess)
        .Min();
}

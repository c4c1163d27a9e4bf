using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>The plans that are searched: terms, reliefs, rates and shapes, each with every way of treating the arrears.</summary>
internal static class OptionGrid
{
    public static List<PlanOption> Of(OptionQuestion question)
    {
        var start = question.Start;
        var treatments = Treatments(start);
        var terms = Terms(question, treatments.Count == 1 ? 48 : 16);
        var few = terms.Where((_, i) => i % Math.Max(1, terms.Count / 6) == 0).ToList();
        var rates = Rates(start.YearlyRate);
        var reliefs = Reliefs();
        var shapes = new List<PlanOption[]>();
        shapes.AddRange(terms.Select(Term));
        shapes.AddRange(terms.SelectMany(term => reliefs.Select(relief => (PlanOption[])[relief, .. Term(term)])));
        shapes.AddRange(terms.SelectMany(term => rates.Select(rate => (PlanOption[])[rate, .. Term(term)])));
        shapes.AddRange(few.SelectMany(term => rates.SelectMany(rate => reliefs.Where((_, i) => i % 4 == 2).Select(relief => (PlanOption[])[relief, rate, .. Term(term)]))));
        shapes.AddRange(few.SelectMany(term => OtherShapes(start).Select(shape => (PlanOption[])[shape, .. Term(term)])));
        if (start.Remaining is [.., { } last] && last.Principal.Minor > start.Principal.Minor / 2)
        {
            shapes.AddRange(terms.Where(term => term > start.Remaining.Count).Select(term => (PlanOption[])[PlanOption.Renewal(term)]));
        }

        var options = new List<PlanOption>(shapes.Count * treatments.Count + 16);
        options.AddRange(shapes.SelectMany(shape => treatments.Select(treatment => One([.. shape, .. treatment]))).OfType<PlanOption>());
        options.AddRange(WholeDebt(start));
        return options;

        PlanOption[] Term(int instalments) => instalments > start.Remaining.Count ? [PlanOption.LongerTerm(instalments)] : [];
    }

    public static List<int> Terms(OptionQuestion question, int count)
    {
        var (first, last) = (Math.Max(1, question.Start.Remaining.Count), question.LongestTerm);
        return [.. Enumerable.Range(0, count).Select(i => first + (int)((long)(last - first) * i / (count - 1))).Where(term => term >= first).Distinct()];
    }

    /// <summary>The same option with the rate it asks for raised.</summary>
    public static PlanOption Raised(PlanOption option, decimal by) => option switch
    {
        PlanOption.LowerRateOption lower => PlanOption.LowerRate(lower.YearlyRate + by, lower.Instalments),
        PlanOption.CombinationOption all when all.Parts.Any(part => part is PlanOption.LowerRateOption) => PlanOption.Combination([.. all.Parts.Select(part => Raised(part, by))]),
        _ => option,
    };

    public static PlanOption? One(IReadOnlyList<PlanOption> parts) => parts.Count switch
    {
        0 => null,
        1 => parts[0],
        _ => PlanOption.Combination(parts),
    };

    private static List<PlanOption[]> Treatments(PlanStart start)
    {
        if (start.Arrears.IsZero)
        {
            return [[]];
        }

        List<PlanOption[]> ways = [[], [PlanOption.SpreadArrears(6)], [PlanOption.SpreadArrears(24)], [PlanOption.CapitaliseArrears()]];
        return start.Penalties.IsZero ? ways : [.. ways, .. ways.Select(way => (PlanOption[])[.. way, PlanOption.WaivePenalties()])];
    }

    private static List<PlanOption> Reliefs() =>
    [
        .. ((int[])[1, 2, 3, 6]).Select(PlanOption.CapitalisedPause),
        .. ((int[])[1, 2, 3, 6]).Select(PlanOption.InterestFreePause),
        .. ((int[])[1, 3, 6]).Select(pause => PlanOption.DeferredPause(pause, 12)),
        .. ((int[])[3, 6, 9, 12]).Select(months => PlanOption.InterestOnly(months)),
    ];

    private static List<PlanOption> Rates(decimal contract) =>
        [.. ((decimal[])[0.0025m, 0.005m, 0.01m, 0.02m, 0.03m, 0.05m]).Where(cut => cut < contract).Select(cut => PlanOption.LowerRate(contract - cut))];

    private static IEnumerable<PlanOption> OtherShapes(PlanStart start)
    {
        foreach (var share in (decimal[])[0.25m, 0.5m, 0.75m])
        {
            yield return PlanOption.StepUp(share, start.Frequency.PerYear());
        }

        yield return PlanOption.Graduated(0.03m);
        yield return PlanOption.Graduated(0.06m);
        foreach (var part in ((int[])[5, 3]).Where(part => start.Principal.Minor >= part))
        {
            yield return PlanOption.Balloon(new Money(start.Principal.Minor / part, start.Currency));
        }
    }

    private static IEnumerable<PlanOption> WholeDebt(PlanStart start)
    {
        foreach (var instalments in (int[])[6, 12, 18, 24, 36, 48, 60])
        {
            yield return PlanOption.FixedInstalments(instalments);
        }

        if (start.Arrears.IsZero)
        {
            yield break;
        }

        foreach (var over in (int[])[1, 2, 3, 6, 9, 12, 18, 24, 36])
        {
            yield return PlanOption.ArrearsOnTop(over);
            yield return PlanOption.ReAge(over);
        }
    }
}

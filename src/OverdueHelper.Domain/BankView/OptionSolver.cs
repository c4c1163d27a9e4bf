using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>Answers to "how low", "how much" and "how long", each checked on the exact plan.</summary>
public static class OptionSolver
{
    private const decimal BasisPoint = 0.0001m;

    /// <summary>The lowest instalment that costs the bank nothing: the longest term that is still free, overdue amounts joined to the principal.</summary>
    /// <param name="start">The loan as it stands today.</param>
    /// <param name="longestTerm">The most instalments the plan may have.</param>
    /// <returns>The plan; null when no longer term is free, as for a loan with fees paid at the start.</returns>
    public static PlanProposal? LowestFreeInstalment(PlanStart start, int longestTerm)
    {
        for (var term = Math.Min(longestTerm, PlanOption.MostInstalments); term > start.Remaining.Count; term--)
        {
            var longer = PlanOption.LongerTerm(term);
            var option = start.Arrears.IsZero ? longer : PlanOption.Combination(longer, PlanOption.CapitaliseArrears());
            if (option.On(start) is PlanProposal proposal && PresentValueTest.Of(proposal).IsFree)
            {
                return proposal;
            }
        }

        return null;
    }

    /// <summary>The largest rate cut whose loss stays inside the threshold, rounded up to a hundredth of a percent.</summary>
    /// <param name="start">The loan as it stands today.</param>
    /// <param name="threshold">Fraction: 0.01 is 1 %.</param>
    /// <param name="besides">What else is asked for, such as a longer term; null for the cut alone.</param>
    /// <returns>The plan; null when the smallest cut is already above the threshold.</returns>
    public static PlanProposal? LargestRateCut(PlanStart start, decimal threshold = PresentValueTest.DefaultThreshold, PlanOption? besides = null)
    {
        var highest = (int)decimal.Ceiling(start.YearlyRate / BasisPoint) - 1;
        return Least(0, highest, points => Join(PlanOption.LowerRate(points * BasisPoint), besides), start, proposal => !PresentValueTest.Of(proposal, threshold).IsAbove);
    }

    /// <summary>The shortest pause, its interest joined to the principal, after which the budget carries every instalment and what is overdue is paid off by the plan.</summary>
    /// <param name="start">The loan as it stands today.</param>
    /// <param name="capacity">What the budget carries now and later.</param>
    /// <param name="longest">The longest pause to try.</param>
    /// <returns>The plan; null when no such pause helps.</returns>
    public static PlanProposal? ShortestPauseThatCures(PlanStart start, PaymentCapacity capacity, int longest = 24)
    {
        var question = new OptionQuestion(start, capacity);
        for (var pause = 1; pause <= longest; pause++)
        {
            if (PlanOption.CapitalisedPause(pause).On(start) is PlanProposal proposal && OptionAnswer.Excess(question, proposal) is null)
            {
                return proposal;
            }
        }

        return null;
    }

    /// <summary>What would turn a plan that is bad for the bank: a higher rate, a shorter term, a part payment; each the smallest change that does.</summary>
    /// <param name="proposal">The plan as asked for.</param>
    /// <param name="isGood">What the plan has to meet, such as a loss below the threshold or a worth above collections.</param>
    /// <returns>The changed plans in that order; none where the plan is good already or no change of that kind helps.</returns>
    public static IReadOnlyList<PlanProposal> WhatWouldTurn(PlanProposal proposal, Func<PlanProposal, bool> isGood)
    {
        if (isGood(proposal))
        {
            return [];
        }

        var start = proposal.Start;
        var parts = Parts(proposal.Option);
        return [.. new[] { HigherRate(), ShorterTerm(), MoreToday() }.OfType<PlanProposal>()];

        PlanProposal? HigherRate() => parts.OfType<PlanOption.LowerRateOption>().FirstOrDefault() is { } lower
            ? Least(
                (int)(lower.YearlyRate / BasisPoint) + 1, (int)decimal.Ceiling(start.YearlyRate / BasisPoint) - 1,
                points => With(lower, PlanOption.LowerRate(points * BasisPoint, lower.Instalments)), start, isGood)
            : null;

        PlanProposal? ShorterTerm() => parts.FirstOrDefault(part => part is PlanOption.LongerTermOption or PlanOption.FixedInstalmentsOption) switch
        {
            PlanOption.LongerTermOption longer => Least(
                1, longer.Instalments - start.Remaining.Count - 1, less => With(longer, PlanOption.LongerTerm(longer.Instalments - less)), start, isGood),
            PlanOption.FixedInstalmentsOption few => Least(
                1, few.Instalments - 1, less => With(few, PlanOption.FixedInstalments(few.Instalments - less)), start, isGood),
            _ => null,
        };

        PlanProposal? MoreToday()
        {
            var perUnit = start.Currency.MinorPerUnit;
            var most = (int)Math.Min(int.MaxValue - 1, (start.Owed.Minor - 1) / perUnit);
            if (parts.OfType<PlanOption.SettlementOption>().FirstOrDefault() is { } settlement)
            {
                return Least(
                    (int)Math.Min(most, settlement.Amount.Minor / perUnit) + 1, most,
                    units => With(settlement, PlanOption.Settlement(new Money((long)units * perUnit, start.Currency), settlement.Instalments)), start, isGood);
            }

            return parts.OfType<PlanOption.PartialLumpSumOption>().Any() || parts.Count == PlanOption.MostParts
                ? null
                : Least(1, most, units => Join(PlanOption.PartialLumpSum(new Money((long)units * perUnit, start.Currency)), proposal.Option), start, isGood);
        }

        PlanOption With(PlanOption old, PlanOption changed) => OptionGrid.One([.. parts.Select(part => part == old ? changed : part)])!;
    }

    // The smallest step that is good, as long as a larger one is never worse; checked on the exact plan before it is given back.
    private static PlanProposal? Least(int from, int to, Func<int, PlanOption> option, PlanStart start, Func<PlanProposal, bool> isGood)
    {
        PlanProposal? found = null;
        while (from <= to)
        {
            var middle = from + (to - from) / 2;
            if (option(middle).On(start) is PlanProposal proposal && isGood(proposal))
            {
                (found, to) = (proposal, middle - 1);
            }
            else
            {
                from = middle + 1;
            }
        }

        return found;
    }

    private static PlanOption Join(PlanOption first, PlanOption? besides) =>
        besides is null ? first : OptionGrid.One([first, .. Parts(besides)])!;

    private static IReadOnlyList<PlanOption> Parts(PlanOption option) => option is PlanOption.CombinationOption combination ? combination.Parts : [option];
}

using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <content>The members of the family: what each adds to a request.</content>
public abstract partial record PlanOption
{
    /// <summary>Arrears spread on top of the contract's instalments.</summary>
    /// <param name="Over">Instalments they are spread over.</param>
    public sealed record ArrearsOnTopOption(int Over) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { Arrears = ArrearsHandling.OnTop, ArrearsOver = Over }).Unless(!draft.Start.Arrears.IsZero, PlanObstacle.NothingOverdue);
    }

    /// <summary>More instalments at the same rate.</summary>
    /// <param name="Instalments">All instalments from now on.</param>
    public sealed record LongerTermOption(int Instalments) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { Instalments = Instalments }).Unless(Instalments > draft.Start.Remaining.Count, PlanObstacle.TermNotLonger);
    }

    /// <summary>A pause whose interest joins the principal.</summary>
    /// <param name="Pause">Instalments left out.</param>
    public sealed record CapitalisedPauseOption(int Pause) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) => draft.With(new PlanLead(PlanLeadKind.CapitalisedPause, Pause));
    }

    /// <summary>A pause whose interest is collected afterwards.</summary>
    /// <param name="Pause">Instalments left out.</param>
    /// <param name="CollectOver">Full instalments over which the interest is collected.</param>
    public sealed record DeferredPauseOption(int Pause, int CollectOver) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) => draft.With(new PlanLead(PlanLeadKind.DeferredPause, Pause, CollectOver));
    }

    /// <summary>A pause without interest.</summary>
    /// <param name="Pause">Instalments left out.</param>
    public sealed record InterestFreePauseOption(int Pause) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) => draft.With(new PlanLead(PlanLeadKind.InterestFreePause, Pause));
    }

    /// <summary>Interest only for a time.</summary>
    /// <param name="Instalments">Instalments of interest only.</param>
    /// <param name="KeepsEnd">Whether the end date stays.</param>
    public sealed record InterestOnlyOption(int Instalments, bool KeepsEnd) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft)
        {
            var lead = draft.With(new PlanLead(PlanLeadKind.InterestOnly, Instalments));
            return !KeepsEnd
                ? lead
                : (lead with { Instalments = draft.Instalments - Instalments }).Unless(Instalments < draft.Instalments, PlanObstacle.NoTimeLeftToRepay);
        }
    }

    /// <summary>A lower rate.</summary>
    /// <param name="YearlyRate">Fraction: 0.05 is 5 %.</param>
    /// <param name="Instalments">How long it holds; 0 is to the end.</param>
    public sealed record LowerRateOption(decimal YearlyRate, int Instalments) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { YearlyRate = YearlyRate, RatePeriods = Instalments }).Unless(YearlyRate < draft.Start.YearlyRate, PlanObstacle.RateNotLower);
    }

    /// <summary>Arrears join the principal.</summary>
    public sealed record CapitaliseArrearsOption : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { Arrears = ArrearsHandling.Capitalised }).Unless(!draft.Start.Arrears.IsZero, PlanObstacle.NothingOverdue);
    }

    /// <summary>Overdue interest, fees and penalties are spread.</summary>
    /// <param name="Over">Full instalments they are spread over.</param>
    public sealed record SpreadArrearsOption(int Over) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { Arrears = ArrearsHandling.SpreadInterestAndFees, ArrearsOver = Over })
            .Unless(!draft.Start.Arrears.IsZero, PlanObstacle.NothingOverdue);
    }

    /// <summary>Small instalments first.</summary>
    /// <param name="Share">Fraction of the later instalment.</param>
    /// <param name="Instalments">How many are small.</param>
    public sealed record StepUpOption(decimal Share, int Instalments) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { Weight = (number, _) => number <= Instalments ? Share : 1 })
            .Unless(Instalments < draft.Instalments, PlanObstacle.NoTimeLeftToRepay);
    }

    /// <summary>Instalments that grow each year.</summary>
    /// <param name="YearlyGrowth">Fraction: 0.03 is 3 %.</param>
    public sealed record GraduatedOption(decimal YearlyGrowth) : PlanOption
    {
        // A century of growth would leave the range of exact numbers; nobody's instalment grows a millionfold.
        private const decimal MostGrowth = 1_000_000;

        internal override PlanDraft ApplyTo(PlanDraft draft)
        {
            var perYear = draft.Start.Frequency.PerYear();
            var growth = new decimal[(MostInstalments - 1) / perYear + 1];
            growth[0] = 1;
            for (var year = 1; year < growth.Length; year++)
            {
                growth[year] = Math.Min(growth[year - 1] * (1 + YearlyGrowth), MostGrowth);
            }

            return draft with { Weight = (number, _) => growth[(number - 1) / perYear] };
        }
    }

    /// <summary>Small instalments in some months of each year.</summary>
    /// <param name="Months">Calendar months, 1 to 12.</param>
    /// <param name="Share">Fraction of the full instalment paid in them.</param>
    public sealed record SeasonalOption(IReadOnlyList<int> Months, decimal Share) : PlanOption
    {
        /// <inheritdoc/>
        public bool Equals(SeasonalOption? other) => other is not null && Share == other.Share && Months.SequenceEqual(other.Months);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Share, Months[0], Months.Count);

        internal override PlanDraft ApplyTo(PlanDraft draft) => draft with { Weight = (_, dueOn) => Months.Contains(dueOn.Month) ? Share : 1 };
    }

    /// <summary>A part is left for the last day.</summary>
    /// <param name="LastPayment">What is left for it.</param>
    public sealed record BalloonOption(Money LastPayment) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { Balloon = LastPayment, Weight = draft.Weight ?? ((_, _) => 1) })
            .Unless(LastPayment < draft.Start.Principal, PlanObstacle.AmountNotBelowOwed);
    }

    /// <summary>A new last day for a loan due in one sum.</summary>
    /// <param name="Instalments">Periods until it.</param>
    public sealed record RenewalOption(int Instalments) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft)
        {
            var longer = draft.Unless(Instalments > draft.Start.Remaining.Count, PlanObstacle.TermNotLonger) with { Instalments = 1 };
            return Instalments > 1 ? longer.With(new PlanLead(PlanLeadKind.InterestOnly, Instalments - 1)) : longer;
        }
    }

    /// <summary>A credit line repaid by a minimum each time.</summary>
    /// <param name="Share">Fraction of the balance.</param>
    /// <param name="LeastPayment">What is paid at least.</param>
    public sealed record RevolvingCreditOption(decimal Share, Money LeastPayment) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) => draft with { FixedPayment = LeastPayment, ShareOfBalance = Share, Arrears = ArrearsHandling.Capitalised };
    }

    /// <summary>Unpaid penalties are given up.</summary>
    public sealed record WaivePenaltiesOption : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { PenaltiesWaived = true }).Unless(!draft.Start.Penalties.IsZero, PlanObstacle.NoPenalties);
    }

    /// <summary>A share of the overdue interest is given up.</summary>
    /// <param name="Share">Fraction, up to 1.</param>
    public sealed record WaiveInterestOption(decimal Share) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { InterestWaived = Money.Round(draft.Start.OverdueInterest.Amount * Share, draft.Start.Currency) })
            .Unless(!draft.Start.OverdueInterest.IsZero, PlanObstacle.NoOverdueInterest);
    }

    /// <summary>Equal instalments without further interest.</summary>
    /// <param name="Instalments">1 to 60.</param>
    public sealed record FixedInstalmentsOption(int Instalments) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            draft with { YearlyRate = 0, Instalments = Instalments, Arrears = ArrearsHandling.Capitalised, Weight = (_, _) => 1 };
    }

    /// <summary>The same amount until the debt is repaid.</summary>
    /// <param name="Amount">What is paid each period.</param>
    public sealed record FixedPaymentOption(Money Amount) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) => draft with { FixedPayment = Amount, Arrears = ArrearsHandling.Capitalised };
    }

    /// <summary>Arrears move behind the contract's last day.</summary>
    /// <param name="Instalments">How many new instalments.</param>
    public sealed record ReAgeOption(int Instalments) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { Arrears = ArrearsHandling.AtTheEnd, ArrearsOver = Instalments })
            .Unless(!draft.Start.Arrears.IsZero, PlanObstacle.NothingOverdue);
    }

    /// <summary>Part of the debt is paid today.</summary>
    /// <param name="PaidToday">What is paid today.</param>
    public sealed record PartialLumpSumOption(Money PaidToday) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { PaidToday = PaidToday }).Unless(PaidToday < draft.Start.Owed, PlanObstacle.AmountNotBelowOwed);
    }

    /// <summary>Less than what is owed ends the debt.</summary>
    /// <param name="Amount">What is paid in all.</param>
    /// <param name="Instalments">In how many parts.</param>
    public sealed record SettlementOption(Money Amount, int Instalments) : PlanOption
    {
        internal override PlanDraft ApplyTo(PlanDraft draft) =>
            (draft with { Settlement = Amount, SettledIn = Instalments }).Unless(Amount < draft.Start.Owed, PlanObstacle.AmountNotBelowOwed);
    }

    /// <summary>Several requests as one.</summary>
    /// <param name="Parts">The single requests, in order.</param>
    public sealed record CombinationOption(IReadOnlyList<PlanOption> Parts) : PlanOption
    {
        /// <inheritdoc/>
        public bool Equals(CombinationOption? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => Parts.Aggregate(Parts.Count, (hash, part) => HashCode.Combine(hash, part));

        internal override PlanDraft ApplyTo(PlanDraft draft) => Parts.Aggregate(draft, (so, part) => part.ApplyTo(so));
    }
}

namespace OverdueHelper.Domain.BankView;

/// <summary>One step of a waterfall. A closed family.</summary>
public abstract record WaterfallStep
{
    private WaterfallStep()
    {
    }

    /// <summary>The rate is set to the programme's.</summary>
    /// <param name="YearlyRate">Fraction a year.</param>
    public sealed record SetRate(decimal YearlyRate) : WaterfallStep;

    /// <summary>The rate falls in steps to a floor; the last step lands on the floor.</summary>
    /// <param name="Floor">Fraction a year.</param>
    /// <param name="Step">Fraction a year, above 0.</param>
    public sealed record LowerRate(decimal Floor, decimal Step) : WaterfallStep
    {
        /// <summary>Fraction a year, above 0.</summary>
        public decimal Step { get; } = Step > 0 ? Step : throw new ArgumentOutOfRangeException(nameof(Step));

        /// <summary>The rates below a rate, in order.</summary>
        public IEnumerable<decimal> Rates(decimal from)
        {
            for (var rate = from; rate > Floor;)
            {
                rate = Math.Max(Floor, rate - Step);
                yield return rate;
            }
        }
    }

    /// <summary>The term grows month by month.</summary>
    /// <param name="Most">The longest term, in months.</param>
    public sealed record LongerTerm(int Most) : WaterfallStep;

    /// <summary>Principal is put aside without interest, due with the last instalment.</summary>
    /// <param name="MostShare">The largest share of the balance; fraction.</param>
    public sealed record Forbear(decimal MostShare) : WaterfallStep;
}

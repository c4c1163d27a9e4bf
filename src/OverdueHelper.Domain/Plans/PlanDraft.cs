using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>What the options of one request add up to, before a single row is computed.</summary>
internal sealed record PlanDraft(PlanStart Start)
{
    public const int DefaultSpread = 12;

    /// <summary>Fraction a year.</summary>
    public decimal YearlyRate { get; init; } = Start.YearlyRate;

    /// <summary>Periods for which <see cref="YearlyRate"/> holds, after which the contract's rate returns; 0 is to the end.</summary>
    public int RatePeriods { get; init; }

    /// <summary>Full instalments after the relief.</summary>
    public int Instalments { get; init; } = Math.Max(1, Start.Remaining.Count);

    public IReadOnlyList<PlanLead> Leads { get; init; } = [];

    /// <summary>The size of each full instalment against the others; null is level, or the contract's own rows where they still fit.</summary>
    public Func<int, DateOnly, decimal>? Weight { get; init; }

    /// <summary>What is left for the last day.</summary>
    public Money Balloon { get; init; } = Money.Zero(Start.Currency);

    /// <summary>A payment fixed by the borrower, from which the number of instalments follows.</summary>
    public Money? FixedPayment { get; init; }

    /// <summary>Of a credit line: the share of the balance paid each period beside its interest, when that is more than <see cref="FixedPayment"/>.</summary>
    public decimal ShareOfBalance { get; init; }

    public ArrearsHandling Arrears { get; init; } = ArrearsHandling.SpreadInterestAndFees;

    public int ArrearsOver { get; init; } = DefaultSpread;

    public Money InterestWaived { get; init; } = Money.Zero(Start.Currency);

    public bool PenaltiesWaived { get; init; }

    /// <summary>Paid today, on the overdue amounts first.</summary>
    public Money PaidToday { get; init; } = Money.Zero(Start.Currency);

    /// <summary>Ends the whole debt, in <see cref="SettledIn"/> equal parts.</summary>
    public Money? Settlement { get; init; }

    public int SettledIn { get; init; } = 1;

    /// <summary>Why the request makes no sense for this loan, if so.</summary>
    public PlanObstacle? Obstacle { get; init; }

    public PlanDraft With(PlanLead lead) => this with { Leads = [.. Leads, lead] };

    public PlanDraft Unless(bool possible, PlanObstacle obstacle) => possible ? this : this with { Obstacle = Obstacle ?? obstacle };
}

using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Plans;

/// <summary>What a person wishes of every request on one loan: what must stay each month, what it must survive, and what to ask for if the bank says no.</summary>
public sealed class OptionWish : ICaseRow, IVersioned
{
    private OptionWish()
    {
    }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>What is kept back each month, in minor units of the loan's currency; <see langword="null"/> for nothing.</summary>
    public long? BufferMinor { get; set; }

    /// <summary>What the request must survive; <see langword="null"/> for nothing.</summary>
    public StressKind? Stress { get; set; }

    /// <summary>What is asked for if the bank says no; <see langword="null"/> while it is not said.</summary>
    public IReadOnlyList<ProposalPart>? Fallback { get; set; }

    /// <summary>The instalment a lender's fixed steps are to reach, in minor units; <see langword="null"/> for what the budget carries.</summary>
    public long? TargetMinor { get; set; }

    /// <summary>The rate of a programme that sets one. Fraction a year; <see langword="null"/> while it is not known.</summary>
    public decimal? ProgrammeRate { get; set; }

    /// <summary>A lender's fixed steps as the person entered them; <see langword="null"/> for none.</summary>
    public IReadOnlyList<WaterfallPart>? Waterfall { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>A loan's wish, nothing said yet.</summary>
    /// <param name="loan">The loan.</param>
    public static OptionWish For(Loan loan) => new() { LoanId = loan.Id, CaseId = loan.CaseId };
}

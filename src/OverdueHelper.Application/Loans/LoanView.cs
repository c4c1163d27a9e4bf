using OverdueHelper.Domain.Arrears;

namespace OverdueHelper.Application.Loans;

/// <summary>One loan with where it stands, ready to show.</summary>
/// <param name="LenderId">The lender.</param>
/// <param name="LenderName">The lender's name.</param>
/// <param name="Account">What was entered and what follows from it.</param>
/// <param name="Pack">The framework its days past due are sorted by.</param>
/// <param name="Clock">The stage in it and the days to the next; <see langword="null"/> when the days past due are not known.</param>
public sealed record LoanView(Guid LenderId, string LenderName, LoanAccount Account, RulePack Pack, StageClock? Clock)
{
    /// <summary>Who reads it: an entry of theirs is "yours".</summary>
    public string ReaderId { get; init; } = "";

    /// <summary>The loan's identity.</summary>
    public Guid Id => Account.Loan.Id;

    /// <summary>Where it stands.</summary>
    public LoanStanding Standing => Account.Standing;
}

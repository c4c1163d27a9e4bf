namespace OverdueHelper.Domain.Loans;

/// <summary>One row of a schedule that is never rounded to money; to show or to discount, not to pay.</summary>
/// <param name="Number">1 for the first instalment.</param>
/// <param name="DueOn">The contractual day the amount falls due.</param>
/// <param name="Principal">The part that repays the loan, in whole units.</param>
/// <param name="Interest">The part that pays for the period, in whole units.</param>
/// <param name="Balance">Principal still outstanding afterwards, in whole units.</param>
public sealed record ExactInstalment(int Number, DateOnly DueOn, decimal Principal, decimal Interest, decimal Balance)
{
    /// <summary>Principal and interest together, in whole units.</summary>
    public decimal Total => Principal + Interest;
}

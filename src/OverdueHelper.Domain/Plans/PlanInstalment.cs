using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>One row of a proposed schedule.</summary>
/// <remarks>
/// A period of a pause is a row of nothing to pay. Where its interest is added to the debt, the interest stands in
/// <paramref name="Interest"/> and the same amount, negative, in <paramref name="Principal"/> (it bears interest from then on) or in
/// <paramref name="Arrears"/> (it does not).
/// </remarks>
/// <param name="Number">1 for the first row.</param>
/// <param name="DueOn">The day the amount falls due.</param>
/// <param name="Principal">The part that repays the debt that bears interest.</param>
/// <param name="Interest">The interest of the period.</param>
/// <param name="Arrears">The part that repays overdue amounts, without interest.</param>
/// <param name="StillOwed">Principal and arrears still to pay once this row is paid.</param>
public sealed record PlanInstalment(int Number, DateOnly DueOn, Money Principal, Money Interest, Money Arrears, Money StillOwed)
{
    /// <summary>What the borrower pays on the day.</summary>
    public Money Total => Principal + Interest + Arrears;
}

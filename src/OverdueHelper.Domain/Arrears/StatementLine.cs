using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>One figure of ours beside the bank's.</summary>
/// <param name="Part">Which figure.</param>
/// <param name="Ours">What the replay gives; for days, null.</param>
/// <param name="Banks">What the bank says; null when it says nothing.</param>
/// <param name="OurDays">For the days past due: ours.</param>
/// <param name="BanksDays">For the days past due: those that follow from the bank's date.</param>
/// <param name="Reason">What most likely explains a difference.</param>
public sealed record StatementLine(
    StatementPart Part, Money? Ours, Money? Banks, int? OurDays, int? BanksDays, DifferenceReason Reason)
{
    /// <summary>What the bank says more than we do; null when one of the two is not known.</summary>
    public Money? Difference => Ours is { } ours && Banks is { } banks ? banks - ours : null;

    /// <summary>Whether the two agree to the smallest unit and the day.</summary>
    public bool Agrees => Reason is DifferenceReason.None;
}

using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>One instalment after the replay: what it asked for and what is left of it.</summary>
/// <param name="Number">1 for the first instalment.</param>
/// <param name="DueOn">The day it falls due.</param>
/// <param name="PrincipalDue">Principal it asked for, after changes of the schedule.</param>
/// <param name="InterestDue">Interest it asked for, after changes of the schedule.</param>
/// <param name="FeesCharged">Fees that belong to it, paid or not.</param>
/// <param name="PenaltiesCharged">Penalties that belong to it, paid or not.</param>
/// <param name="Principal">Principal unpaid.</param>
/// <param name="Interest">Interest unpaid.</param>
/// <param name="Fees">Fees unpaid.</param>
/// <param name="Penalties">Penalties unpaid.</param>
/// <param name="ChargedOn">The day of its last charge; null without one.</param>
/// <param name="SettledOn">The day its principal and interest were settled; null while they are not.</param>
/// <param name="ClearedOn">The day nothing was left to pay of it, charges included; null while something is.</param>
/// <param name="PaidEarly">What was paid before its due day.</param>
/// <param name="PaidLate">What was paid after its due day.</param>
/// <param name="Replaced">Whether a change of the schedule took it away.</param>
public sealed record InstalmentState(
    int Number,
    DateOnly DueOn,
    Money PrincipalDue,
    Money InterestDue,
    Money FeesCharged,
    Money PenaltiesCharged,
    Money Principal,
    Money Interest,
    Money Fees,
    Money Penalties,
    DateOnly? ChargedOn,
    DateOnly? SettledOn,
    DateOnly? ClearedOn,
    Money PaidEarly,
    Money PaidLate,
    bool Replaced)
{
    /// <summary>The day up to which a payment is in time: <see cref="DueOn"/>, or where the contract rolls it.</summary>
    public DateOnly AdjustedDueOn { get; init; } = DueOn;

    /// <summary>Interest of its period that joins the loan on its due day, because the instalment does not ask for it.</summary>
    public Money Capitalised { get; init; } = new(0, Principal.Currency);

    /// <summary>What its interest is made of, where a change wrote it.</summary>
    internal InterestParts Parts { get; init; }

    /// <summary>All that is unpaid.</summary>
    public Money Unpaid => Principal + Interest + Fees + Penalties;

    /// <summary>Whether principal or interest is unpaid.</summary>
    public bool IsOpen => Principal.Minor > 0 || Interest.Minor > 0;
}

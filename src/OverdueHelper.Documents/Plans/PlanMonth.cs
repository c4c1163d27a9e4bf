using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>A budget in short: amounts a month, no loan payment among them.</summary>
/// <param name="Income">What comes in, to the household and the business.</param>
/// <param name="Spending">What goes out.</param>
/// <param name="PutAside">What is saved.</param>
/// <param name="FirstDebts">What is offered on the debts that are served first.</param>
/// <param name="IsComplete">Whether every line is known.</param>
public sealed record PlanMonth(Money Income, Money Spending, Money PutAside, Money FirstDebts, bool IsComplete)
{
    /// <summary>What the plan asks for each month at its highest; <see langword="null"/> when it is in another currency.</summary>
    public Money? Asked { get; init; }

    /// <summary>The instalments of the loans that are not in the plan; <see langword="null"/> when one is not known.</summary>
    public Money? OtherLoans { get; init; }

    /// <summary>What is left once the plan and the other loans are paid.</summary>
    public Money? LeftWithPlan => Left - Asked - OtherLoans;

    /// <summary>What is left before any loan is paid.</summary>
    public Money Left => Income - Spending - PutAside - FirstDebts;
}

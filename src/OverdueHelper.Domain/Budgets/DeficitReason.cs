namespace OverdueHelper.Domain.Budgets;

/// <summary>What a month's money does not reach.</summary>
public enum DeficitReason
{
    /// <summary>Outgoings, savings and fee are more than income.</summary>
    LivingCostsNotCovered,

    /// <summary>Living costs are covered, the offers on priority debts are not.</summary>
    PriorityDebtsNotCovered,
}

namespace OverdueHelper.Domain.Loans;

/// <summary>What a new schedule does with principal and interest that are overdue on its day. Fees and penalties stay where they are.</summary>
public enum OverdueTreatment
{
    /// <summary>They stay overdue beside the new schedule.</summary>
    StaysOverdue,

    /// <summary>Both join the loan and bear interest from then on.</summary>
    JoinsLoan,

    /// <summary>Overdue principal joins the loan; overdue interest is spread over the new instalments without interest.</summary>
    Spread,
}

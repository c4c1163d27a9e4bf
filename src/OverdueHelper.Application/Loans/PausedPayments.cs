namespace OverdueHelper.Application.Loans;

/// <summary>What a pause does with the payments that fall into it.</summary>
public enum PausedPayments
{
    /// <summary>They stay due; only the bank's counting stops.</summary>
    StayDue,

    /// <summary>They are put off; their interest is collected with the first payment after the pause.</summary>
    InterestLater,

    /// <summary>They are put off; their interest joins the loan and bears interest itself.</summary>
    InterestAdded,

    /// <summary>They are put off and bear no interest.</summary>
    NoInterest,
}

namespace OverdueHelper.Domain.Contacts;

/// <summary>How one contact ended.</summary>
public enum ContactOutcome
{
    /// <summary>Somebody was reached and the matter was talked about.</summary>
    Reached,

    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>A message was left.</summary>
    LeftMessage,

    /// <summary>The lender promised to come back.</summary>
    WillComeBack,

    /// <summary>The lender asked for papers.</summary>
    AskedForPapers,

    /// <summary>The lender agreed to something.</summary>
    Agreed,

    /// <summary>The lender refused.</summary>
    Refused,

    /// <summary>A letter or message was sent.</summary>
    Sent,

    /// <summary>A letter or message came in.</summary>
    Received,
}

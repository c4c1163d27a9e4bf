namespace OverdueHelper.Domain.Agreements;

/// <summary>How an agreed payment stands.</summary>
public enum AgreedPaymentState
{
    /// <summary>Its day is not over and it is not paid in full.</summary>
    Open,

    /// <summary>Paid in full by its day.</summary>
    Kept,

    /// <summary>Paid in full after its day.</summary>
    Late,

    /// <summary>Its day is over and it is not paid in full.</summary>
    Missed,
}

namespace OverdueHelper.Application.Reminders;

/// <summary>What became of one attempt to hand an e-mail over.</summary>
internal enum Delivery
{
    /// <summary>It was taken.</summary>
    Taken,

    /// <summary>It was not taken, or nobody knows: try again later, under the same Message-ID.</summary>
    Failed,

    /// <summary>It will never be taken: the address is refused.</summary>
    Refused,

    /// <summary>The server cannot be reached, so no e-mail can be sent now; this one is not to blame.</summary>
    Unreachable,
}

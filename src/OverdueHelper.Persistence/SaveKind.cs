namespace OverdueHelper.Persistence;

/// <summary>What a save may touch beyond the rows a person may write to.</summary>
internal enum SaveKind
{
    /// <summary>Nothing: rows of the person, and of cases granted to them for writing.</summary>
    Own,

    /// <summary>Grants as well, for their own use cases.</summary>
    Grants,

    /// <summary>E-mails of anybody, and nothing else, for the outbox.</summary>
    Outbox,
}

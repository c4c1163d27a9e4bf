namespace OverdueHelper.Domain.Contacts;

/// <summary>What keeps a lender's trust while nothing else is due.</summary>
public enum RhythmSuggestion
{
    /// <summary>Tell the lender how it goes.</summary>
    Report,

    /// <summary>Look at budget and plan again.</summary>
    Review,
}

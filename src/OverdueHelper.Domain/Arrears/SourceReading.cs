namespace OverdueHelper.Domain.Arrears;

/// <summary>How a source was read.</summary>
public enum SourceReading
{
    /// <summary>The rule's own text was read.</summary>
    Primary,

    /// <summary>A page that quotes or sums up the rule was read.</summary>
    Secondary,
}

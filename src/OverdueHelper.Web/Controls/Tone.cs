namespace OverdueHelper.Web.Controls;

/// <summary>How pressing a thing is; always beside words that say the same.</summary>
public enum Tone
{
    /// <summary>A fact.</summary>
    Plain,

    /// <summary>In order.</summary>
    Good,

    /// <summary>Something comes up within days.</summary>
    Soon,

    /// <summary>Something to do today.</summary>
    Act,
}

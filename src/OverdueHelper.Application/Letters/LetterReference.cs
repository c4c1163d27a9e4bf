namespace OverdueHelper.Application.Letters;

/// <summary>What both sides quote when they speak of a letter.</summary>
internal static class LetterReference
{
    /// <summary>Eight figures and letters that belong to one row: its random part, so that it tells nothing.</summary>
    public static string Of(Guid id) => id.ToString("N")[^8..].ToUpperInvariant();
}

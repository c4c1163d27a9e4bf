namespace OverdueHelper.Application.Letters;

/// <summary>Which letter follows a contact.</summary>
public enum LetterKind
{
    /// <summary>Confirms what was said.</summary>
    Confirm,

    /// <summary>Asks again when the bank did not answer.</summary>
    Chase,
}

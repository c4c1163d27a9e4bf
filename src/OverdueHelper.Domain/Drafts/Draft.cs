using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Drafts;

/// <summary>A longer text that one person has typed in a field and not saved yet.</summary>
/// <remarks>It is nobody else's business, also not that of others with a grant: it is found by its writer only. It goes with the case.</remarks>
public sealed class Draft : ICaseRow
{
    /// <summary>The most letters of <see cref="Field"/>.</summary>
    public const int FieldLength = 120;

    /// <summary>The most letters of <see cref="UserId"/>, as in the accounts' table.</summary>
    public const int UserIdLength = 450;

    /// <summary>The most letters kept. Far more than any field accepts, so that a text that is refused as too long is not lost either.</summary>
    public const int TextLength = 1_200_000;

    private Draft()
    {
    }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>Who typed it.</summary>
    public string UserId { get; private init; } = "";

    /// <summary>Which field of which page, such as <c>contact/new/note</c>.</summary>
    public string Field { get; private init; } = "";

    /// <summary>The text as typed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was kept last.</summary>
    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>Keeps a first text.</summary>
    /// <param name="caseId">The case the page is about.</param>
    /// <param name="userId">Who typed it.</param>
    /// <param name="field">Which field of which page.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="now">This moment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text or the field's name is too long.</exception>
    public static Draft Of(Guid caseId, string userId, string field, string text, DateTimeOffset now)
    {
        Check(field, FieldLength, nameof(field));
        var draft = new Draft { CaseId = caseId, UserId = userId, Field = field };
        draft.Keep(text, now);
        return draft;
    }

    /// <summary>Keeps a later text in place of the one before.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="now">This moment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is too long.</exception>
    public void Keep(string text, DateTimeOffset now)
    {
        Check(text, TextLength, nameof(text));
        Text = text;
        KeptAt = now;
    }

    private static void Check(string text, int most, string name)
    {
        if (text.Length > most)
        {
            throw new ArgumentOutOfRangeException(name, text.Length, "Longer than what is kept.");
        }
    }
}

using OverdueHelper.Application.Letters;

namespace OverdueHelper.Web.Features.Contacts;

/// <summary>Which letter an address asks for. What cannot be read is the letter that confirms.</summary>
internal static class LetterWanted
{
    public static LetterKind In(string? text) => Enum.TryParse<LetterKind>(text, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : LetterKind.Confirm;
}

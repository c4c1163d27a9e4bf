namespace OverdueHelper.Web.Features.Sharing;

/// <summary>Reads the case out of an address: <c>/cases/{id}/…</c>.</summary>
internal static class CaseAddress
{
    /// <summary>The case; nothing where the address names none.</summary>
    /// <param name="path">A path, with or without its first slash.</param>
    public static Guid? CaseIn(string path) =>
        path.TrimStart('/').Split('/', '?', '#') is [var first, var id, ..] && first.Equals("cases", StringComparison.OrdinalIgnoreCase) && Guid.TryParse(id, out var caseId)
            ? caseId
            : null;
}

namespace OverdueHelper.Web.Shell;

/// <summary>Keeps a "back to" address on this site.</summary>
internal static class LocalPath
{
    /// <summary>The address when it is a path of ours, else the fallback: <c>//other.example</c> and <c>/\other</c> are not.</summary>
    public static string Or(string? path, string fallback) =>
        path is ['/', .. var rest] && !rest.StartsWith('/') && !rest.StartsWith('\\') && !path.Any(char.IsControl) ? path : fallback;
}

using System.Runtime.Versioning;

namespace OverdueHelper.Web.Account;

/// <summary>The one folder that holds everything a person entrusts to us: the database, its backups, the keys.</summary>
internal static class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The folder named by <c>Data:Folder</c>, else <c>data</c> beside the program's content; made on the first start, for its owner alone.</summary>
    public static string Open(IConfiguration configuration, IHostEnvironment environment)
    {
        var path = Path.GetFullPath(configuration["Data:Folder"] is { Length: > 0 } named ? named : "data", environment.ContentRootPath);
        if (!Directory.Exists(path))
        {
            Make(path);
        }

        return path;
    }

    private static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            MakePrivate(path);
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static void MakePrivate(string path) => Directory.CreateDirectory(path, OwnerOnly);
}

using System.Text.RegularExpressions;

namespace OverdueHelper.EndToEnd.Tests.Harness;

/// <summary>An e-mail as the program wrote it.</summary>
internal sealed record SentMail(string Text)
{
    /// <summary>The address of a link in it, on the site.</summary>
    public string PathOf(string what) => Regex.Match(Text, $"/reminders/{what}/[a-z2-7]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

    /// <summary>Waits until one to this address lies in the folder.</summary>
    public static async Task<SentMail> ToAsync(string folder, string address, TimeSpan patience)
    {
        Directory.CreateDirectory(folder);
        var written = new TaskCompletionSource<SentMail>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(folder, "*.eml");
        watcher.Renamed += (_, file) => Look(file.FullPath);
        watcher.EnableRaisingEvents = true;
        foreach (var file in Directory.GetFiles(folder, "*.eml"))
        {
            Look(file);
        }

        return await written.Task.WaitAsync(patience);

        void Look(string file)
        {
            var text = File.ReadAllText(file);
            if (text.Contains($"To: {address}", StringComparison.Ordinal))
            {
                written.TrySetResult(new SentMail(text));
            }
        }
    }
}

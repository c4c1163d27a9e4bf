using System.Collections.Concurrent;

namespace OverdueHelper.Web.Account;

/// <summary>Who signed out, and with which stamp: open circuits end at once, and a copied cookie is refused.</summary>
/// <remarks>It knows this process only; the security stamp in the database, checked every minute, tells the others.</remarks>
internal sealed class EndedSessions(TimeProvider time)
{
    // Twice the minute after which the database itself refuses the stamp.
    private static readonly TimeSpan _kept = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _stamps = new(StringComparer.Ordinal);

    /// <summary>Raised with the id of a user who signed out.</summary>
    public event Action<string>? Ended;

    /// <summary>Ends every session of the user that carries the stamp.</summary>
    public void End(string userId, string stamp)
    {
        var now = time.GetUtcNow();
        foreach (var (old, _) in _stamps.Where(pair => pair.Value < now - _kept).ToList())
        {
            _stamps.TryRemove(old, out _);
        }

        _stamps[stamp] = now;
        Ended?.Invoke(userId);
    }

    /// <summary>Whether a session with this stamp was signed out.</summary>
    public bool IsEnded(string? stamp) => stamp is not null && _stamps.ContainsKey(stamp);
}

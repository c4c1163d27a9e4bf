namespace OverdueHelper.Application;

/// <summary>Who is asking.</summary>
public interface ICurrentUser
{
    /// <summary>The account and its time zone.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default);
}

using OverdueHelper.Application;

namespace OverdueHelper.Web.Demo;

/// <summary>The guest whose example is being written.</summary>
internal sealed class DemoUser : ICurrentUser
{
    /// <summary>The guest's account.</summary>
    public string UserId { get; set; } = "";

    public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn(UserId, null));
}

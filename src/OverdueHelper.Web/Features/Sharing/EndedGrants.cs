namespace OverdueHelper.Web.Features.Sharing;

/// <summary>Tells open pages of a case that somebody's access ended, so that nothing of it stays on their screen.</summary>
/// <remarks>It knows this process only. Wherever a page is open, the database refuses its next reading and its next save.</remarks>
public sealed class EndedGrants
{
    /// <summary>Raised with the case.</summary>
    public event Action<Guid>? Ended;

    /// <summary>Says that somebody's access to the case ended.</summary>
    public void End(Guid caseId) => Ended?.Invoke(caseId);
}

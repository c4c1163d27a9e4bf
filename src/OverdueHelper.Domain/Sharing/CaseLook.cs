using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Sharing;

/// <summary>That a person who is not the owner opened a case on a day. It stays when the person's grant, or account, ends.</summary>
public sealed class CaseLook : ICaseRow
{
    /// <summary>After how many minutes without opening the case the next opening is a visit of its own: only then is the last time written again.</summary>
    public const int VisitMinutes = 15;

    private CaseLook()
    {
    }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The person.</summary>
    public string UserId { get; private init; } = "";

    /// <summary>The day where the person was.</summary>
    public DateOnly On { get; private init; }

    /// <summary>What the owner called the person then.</summary>
    public string Name { get; private init; } = "";

    /// <summary>When the case was opened first that day.</summary>
    public DateTimeOffset FirstAt { get; private init; }

    /// <summary>When the last visit of that day began.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>The first visit of a day.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="userId">The person.</param>
    /// <param name="name">What the owner calls the person.</param>
    /// <param name="on">The day where the person is.</param>
    /// <param name="now">This moment.</param>
    public static CaseLook First(Guid caseId, string userId, string name, DateOnly on, DateTimeOffset now) =>
        new() { CaseId = caseId, UserId = userId, Name = name, On = on, FirstAt = now, LastAt = now };

    /// <summary>The person opens the case again.</summary>
    /// <param name="now">This moment.</param>
    /// <returns>Whether it is another visit, to be written.</returns>
    public bool Again(DateTimeOffset now)
    {
        if (now < LastAt.AddMinutes(VisitMinutes))
        {
            return false;
        }

        LastAt = now;
        return true;
    }
}

using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Contacts;

/// <summary>How a person wants to keep in touch with the lenders of a case: the distances of what is suggested, and when nothing is.</summary>
/// <remarks>One per case; a case without one has the values a new one starts with. The distances are our own practice, not a rule of law.</remarks>
public sealed class ContactRhythm : ICaseRow, IVersioned
{
    /// <summary>The longest time after which an answer is asked for again, in days.</summary>
    public const int MostDays = 90;

    /// <summary>The longest time between two reports or reviews, in months.</summary>
    public const int MostMonths = 24;

    private ContactRhythm()
    {
    }

    /// <summary>The case; also the identity, because a case has one rhythm.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Whether a talk is to be confirmed in writing on the same day.</summary>
    public bool ConfirmsSameDay { get; set; } = true;

    /// <summary>After how many days without an answer to ask again; 1 to <see cref="MostDays"/>.</summary>
    public int ChaseAfterDays { get; set; } = 7;

    /// <summary>After how many months without a word to report how it goes; <see langword="null"/> for never.</summary>
    public int? ReportEveryMonths { get; set; } = 1;

    /// <summary>After how many months to look at the plan again; <see langword="null"/> for never.</summary>
    public int? ReviewEveryMonths { get; set; } = 3;

    /// <summary>Whether steps of the borrower may fall on a Saturday or Sunday.</summary>
    public bool UsesWeekends { get; set; }

    /// <inheritdoc cref="QuietHours.From"/>
    public TimeOnly QuietFrom { get; set; } = QuietHours.Usual.From;

    /// <inheritdoc cref="QuietHours.Until"/>
    public TimeOnly QuietUntil { get; set; } = QuietHours.Usual.Until;

    /// <summary>The day a suggestion to report was put off; it is not made again for as long as between two reports.</summary>
    public DateOnly? ReportPutOffOn { get; private set; }

    /// <summary>The day a suggestion to review was put off or followed; it is not made again for as long as between two reviews.</summary>
    public DateOnly? ReviewPutOffOn { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The quiet part of the day.</summary>
    public QuietHours Quiet => new(QuietFrom, QuietUntil);

    /// <summary>The rhythm a case starts with.</summary>
    /// <param name="caseId">The case.</param>
    public static ContactRhythm Of(Guid caseId) => new() { CaseId = caseId };

    /// <summary>What to suggest today, besides what comes next in the open matters. Nothing for a person who has not written down a contact.</summary>
    /// <param name="today">The borrower's today.</param>
    /// <param name="firstOn">The day of the first contact.</param>
    /// <param name="lastOn">The day the borrower last turned to a lender; <see langword="null"/> counts from <paramref name="firstOn"/>.</param>
    public IReadOnlyList<RhythmSuggestion> Suggestions(DateOnly today, DateOnly? firstOn, DateOnly? lastOn)
    {
        if (firstOn is not { } first)
        {
            return [];
        }

        List<RhythmSuggestion> suggestions = [];
        if (IsDue(ReportEveryMonths, lastOn ?? first, ReportPutOffOn, today))
        {
            suggestions.Add(RhythmSuggestion.Report);
        }

        if (IsDue(ReviewEveryMonths, first, ReviewPutOffOn, today))
        {
            suggestions.Add(RhythmSuggestion.Review);
        }

        return suggestions;
    }

    /// <summary>Leaves a suggestion out until its time has passed once more.</summary>
    /// <param name="suggestion">Which one.</param>
    /// <param name="today">The borrower's today.</param>
    public void PutOff(RhythmSuggestion suggestion, DateOnly today)
    {
        switch (suggestion)
        {
            case RhythmSuggestion.Report:
                ReportPutOffOn = today;
                break;
            case RhythmSuggestion.Review:
                ReviewPutOffOn = today;
                break;
        }
    }

    private static bool IsDue(int? months, DateOnly since, DateOnly? putOffOn, DateOnly today) =>
        months is { } distance && (putOffOn > since ? putOffOn.Value : since).AddMonths(distance) <= today;
}

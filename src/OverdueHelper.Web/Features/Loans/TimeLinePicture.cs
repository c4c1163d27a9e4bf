using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>Where everything stands on the picture of a loan: days across, in whole units of the drawing.</summary>
public sealed class TimeLinePicture
{
    private const int Step = 40;
    private const int Coming = 3;
    private const int Most = 36;
    private const int Edge = 32;
    private const int DaysAfterNextStage = 14;
    private const int LetterWidth = 7;

    private readonly int _first;
    private readonly int _last;

    private TimeLinePicture(LoanTimeline line, IReadOnlyList<TimelineInstalment> shown)
    {
        Line = line;
        Shown = shown;
        _first = shown[0].DueOn.DayNumber;
        int?[] ends = [shown[^1].DueOn.DayNumber, line.Today.DayNumber + 1, line.Clock.NextStageOn?.AddDays(DaysAfterNextStage).DayNumber];
        _last = Math.Max(ends.Max()!.Value, _first + 1);
        Width = Math.Max(760, (shown.Count * Step) + (2 * Edge));
    }

    public LoanTimeline Line { get; }

    /// <summary>The last years of payments and the next three.</summary>
    public IReadOnlyList<TimelineInstalment> Shown { get; }

    public int Width { get; }

    public int Today => X(Line.Today);

    /// <summary>The stages with something overdue, cut to what is shown. The one that runs today is one band and has begun, however long it goes on.</summary>
    public IEnumerable<(StageSpan Span, int From, int Width)> Bands => Joined()
        .Where(band => band.Stage is { FromDay: > 0 } && band.Until.DayNumber >= _first && band.From.DayNumber <= _last)
        .Select(band => (band, Math.Max(0, X(band.From)), Math.Min(Width, X(band.Until.AddDays(1)))))
        .Where(band => band.Item3 > band.Item2)
        .Select(band => (band.band, band.Item2, band.Item3 - band.Item2));

    /// <summary>The last <see cref="Most"/> payments that are due and the next ones; <see langword="null"/> without any.</summary>
    public static TimeLinePicture? Of(LoanTimeline line)
    {
        var rows = line.Instalments.Where(row => row.Mark is not InstalmentMark.Replaced).ToList();
        var past = rows.Count(row => row.DueOn <= line.Today);
        var first = Math.Max(0, past + Coming - Most);
        TimelineInstalment[] shown = [.. rows.Skip(first).Take(past - first + Coming)];
        return shown.Length == 0 ? null : new TimeLinePicture(line, shown);
    }

    /// <summary>Whether a day is on the picture.</summary>
    public bool Shows(DateOnly day) => day.DayNumber >= _first && day.DayNumber <= _last;

    public int X(DateOnly day) => Edge + (int)((long)(day.DayNumber - _first) * (Width - (2 * Edge)) / (_last - _first));

    /// <summary>The name of a band where it fits above it.</summary>
    public static string? Fits(string name, int width) => name.Length * LetterWidth <= width ? name : null;

    private List<StageSpan> Joined()
    {
        var joined = new List<StageSpan>();
        foreach (var band in Line.Bands)
        {
            if (joined.Count > 0 && joined[^1].Stage == band.Stage)
            {
                joined[^1] = joined[^1] with { Until = band.Until };
            }
            else
            {
                joined.Add(band);
            }
        }

        return joined;
    }

    /// <summary>Every sixth month is named, and every payment that was late or is not paid, unless the name before it is too near.</summary>
    public IEnumerable<(int X, string Name)> Labels()
    {
        var free = int.MinValue;
        for (var i = 0; i < Shown.Count; i++)
        {
            var x = X(Shown[i].DueOn);
            if (x >= free && (i % 6 == 0 || Shown[i].Mark is InstalmentMark.PaidLate or InstalmentMark.Unpaid))
            {
                yield return (x, Shown[i].DueOn.ToString("MMM yy", Formats.DayCulture));
                free = x + 56;
            }
        }
    }

    /// <summary>The days of contact that are on the picture, each once.</summary>
    public IEnumerable<int> Contacts(LoanStory story) => story.Contacts.Select(row => row.Entry.On).Where(Shows).Distinct().Select(X);

    /// <summary>The days on which a proposal moved that are on the picture, each once.</summary>
    public IEnumerable<int> Proposals(LoanStory story) =>
        story.Proposals.Select(row => row.On).Concat(story.Versions.SelectMany(version => version.Steps).Select(step => step.On)).Where(Shows).Distinct().Select(X);
}

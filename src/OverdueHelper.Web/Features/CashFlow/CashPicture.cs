using System.Globalization;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Web.Features.CashFlow;

/// <summary>Where the thirteen weeks stand in a drawing: columns of what is left as planned, a line for each other assumption.</summary>
internal sealed class CashPicture
{
    public const int Width = 760;
    public const int Height = 260;
    private const int Left = 104;
    private const int Top = 26;
    private const int Bottom = 228;
    private const int Step = (Width - Left - 8) / CashForecast.WeekCount;

    private readonly CashOutlook _outlook;
    private readonly long _least;
    private readonly long _most;

    public CashPicture(CashOutlook outlook)
    {
        _outlook = outlook;
        long[] all =
        [
            0, outlook.Minimum?.Minor ?? 0,
            .. Enum.GetValues<CashScenarioKind>().SelectMany(kind => outlook[kind].Weeks).Select(week => week.Closing.Minor),
        ];
        (_least, _most) = (all.Min(), Math.Max(all.Max(), all.Min() + 1));
    }

    public int Zero => Y(0);

    public int? Minimum => _outlook.Minimum is { } minimum ? Y(minimum.Minor) : null;

    public Domain.Values.Money Highest => new(_most, _outlook.Currency);

    public Domain.Values.Money Deepest => new(_least, _outlook.Currency);

    public int HighestAt => Y(_most);

    public int DeepestAt => Y(_least);

    public static int Across => Left;

    public static int End => Width - 8;

    public IEnumerable<(CashWeek Week, int X, int Y, int Width, int Height)> Columns() => _outlook.AsPlanned.Weeks.Select(week =>
    {
        var (from, to) = (Y(Math.Max(0, week.Closing.Minor)), Y(Math.Min(0, week.Closing.Minor)));
        return (week, Middle(week) - (Step / 3), from, Step * 2 / 3, Math.Max(2, to - from));
    });

    public string Points(CashScenarioKind kind) => string.Join(' ', _outlook[kind].Weeks.Select(week =>
        string.Create(CultureInfo.InvariantCulture, $"{Middle(week)},{Y(week.Closing.Minor)}")));

    public static int Middle(CashWeek week) => Left + (Step * (week.Number - 1)) + (Step / 2);

    /// <summary>A triangle above a column, or below it when it hangs from the line of nothing.</summary>
    public string Mark(CashWeek week)
    {
        var (x, y) = (Middle(week), Y(week.Closing.Minor));
        return week.Closing.Minor >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"{x - 7},{y - 16} {x + 7},{y - 16} {x},{y - 4}")
            : string.Create(CultureInfo.InvariantCulture, $"{x - 7},{y + 4} {x + 7},{y + 4} {x},{y + 16}");
    }

    private int Y(long minor) => Bottom - (int)((minor - _least) / (double)(_most - _least) * (Bottom - Top));
}

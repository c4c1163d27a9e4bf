using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>An agency's spending guideline, read from its own file.</summary>
/// <remarks>
/// The figures that members of a scheme use are theirs: none is shipped. CSV: a heading and then <c>section,per,currency,month</c>,
/// such as <c>FoodAndHousekeeping,FirstAdult,GBP,250.00</c>; commas or semicolons; the number with a decimal point and no thousands.
/// JSON: an array of objects with the same four names. Words as in <see cref="BudgetSection"/> and <see cref="GuidelinePer"/>, in any case.
/// </remarks>
/// <param name="Figures">The rows that could be read.</param>
/// <param name="Problems">The rows that could not; a caller imports nothing while there are any.</param>
public sealed record GuidelineFile(IReadOnlyList<GuidelineFigure> Figures, IReadOnlyList<GuidelineRowProblem> Problems)
{
    private static readonly string[] _fields = ["section", "per", "currency", "month"];

    /// <summary>Reads comma- or semicolon-separated rows under a heading.</summary>
    public static GuidelineFile FromCsv(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (!_fields.SequenceEqual(Cells(lines[0]), StringComparer.OrdinalIgnoreCase))
        {
            return new GuidelineFile([], [new GuidelineRowProblem(1, GuidelineProblem.FieldsMissing)]);
        }

        return Read(lines.Select((line, i) => (Row: i + 1, Cells: Cells(line)))
            .Skip(1).Where(row => row.Cells is not [""])
            .Select(row => (row.Row, row.Cells.Length == _fields.Length ? row.Cells : null)));
    }

    /// <summary>Reads an array of objects.</summary>
    public static GuidelineFile FromJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Read([.. document.RootElement.EnumerateArray().Select((element, i) => (i + 1, Cells(element)))])
                : NotAList();
        }
        catch (JsonException)
        {
            return NotAList();
        }

        static GuidelineFile NotAList() => new([], [new GuidelineRowProblem(0, GuidelineProblem.NotAList)]);
    }

    /// <summary>The sections in which a statement spends more than the guideline allows a household of this size.</summary>
    /// <param name="statement">The statement; figures in another currency than its own do not apply to it.</param>
    /// <param name="household">Who lives from the budget.</param>
    /// <returns>The sections above their figure, in the order of the statement. A section without figures is never above.</returns>
    public IReadOnlyList<GuidelineExcess> Above(BudgetStatement statement, HouseholdSize household) =>
    [
        .. Figures.Where(figure => figure.PerMonth.Currency == statement.Currency)
            .GroupBy(figure => figure.Section)
            .Select(section => new GuidelineExcess(
                section.Key,
                statement.Of(section.Key),
                Money.Sum(section.Select(figure => figure.PerMonth * household.Count(figure.Per)), statement.Currency)))
            .Where(excess => excess.Above.Minor > 0)
            .OrderBy(excess => excess.Section),
    ];

    private static GuidelineFile Read(IEnumerable<(int Row, string[]? Cells)> rows)
    {
        var figures = new List<GuidelineFigure>();
        var problems = new List<GuidelineRowProblem>();
        var seen = new HashSet<(BudgetSection, GuidelinePer, Currency)>();
        foreach (var (row, cells) in rows)
        {
            var (figure, problem) = Figure(cells);
            if (figure is null)
            {
                problems.Add(new GuidelineRowProblem(row, problem));
            }
            else if (seen.Add((figure.Section, figure.Per, figure.PerMonth.Currency)))
            {
                figures.Add(figure);
            }
            else
            {
                problems.Add(new GuidelineRowProblem(row, GuidelineProblem.Repeated));
            }
        }

        return new GuidelineFile(figures, problems);
    }

    private static (GuidelineFigure? Figure, GuidelineProblem Problem) Figure(string[]? cells)
    {
        if (cells is null)
        {
            return (null, GuidelineProblem.FieldsMissing);
        }

        // Names only: Enum.TryParse would take "3" and "Home,Water" for members too.
        if (!Named<BudgetSection>(cells[0], out var section) || section.Group() is not (BudgetGroup.Essentials or BudgetGroup.Flexible or BudgetGroup.Savings))
        {
            return (null, GuidelineProblem.SectionUnknown);
        }

        if (!Named<GuidelinePer>(cells[1], out var per))
        {
            return (null, GuidelineProblem.PerUnknown);
        }

        if (!Currency.TryOf(cells[2].ToUpperInvariant(), out var currency))
        {
            return (null, GuidelineProblem.CurrencyUnknown);
        }

        return decimal.TryParse(cells[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount < 1_000_000_000 && Money.Round(amount, currency) is var money && money.Amount == amount
                ? (new GuidelineFigure(section, per, money), default)
                : (null, GuidelineProblem.AmountUnreadable);
    }

    private static bool Named<T>(string word, out T value)
        where T : struct, Enum
    {
        var name = Enum.GetNames<T>().FirstOrDefault(name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        value = name is null ? default : Enum.Parse<T>(name);
        return name is not null;
    }

    private static string[] Cells(string line) => [.. line.Split(line.Contains(';', StringComparison.Ordinal) ? ';' : ',').Select(cell => cell.Trim().Trim('"').Trim())];

    private static string[]? Cells(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var cells = _fields.Select(field => element.EnumerateObject()
            .Where(property => property.Name.Equals(field, StringComparison.OrdinalIgnoreCase))
            .Select(property => property.Value.ToString()).FirstOrDefault());
        return cells.All(cell => cell is not null) ? [.. cells.Select(cell => cell!.Trim())] : null;
    }
}

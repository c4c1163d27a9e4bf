using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Reads rule packs: those that come with the product, and files of the same form.</summary>
/// <remarks>The form is described in docs/arithmetic/stages.md.</remarks>
public static class RulePackFile
{
    private static readonly Lazy<IReadOnlyList<RulePack>> _builtIn = new(ReadBuiltIn);

    /// <summary>The packs that come with the product, by identifier.</summary>
    public static IReadOnlyList<RulePack> BuiltIn => _builtIn.Value;

    /// <summary>Steps of thirty days: 30, 60 and 90. The default.</summary>
    public static RulePack Plain => BuiltIn.First(pack => pack.Id == "plain");

    /// <summary>Reads one pack.</summary>
    /// <param name="utf8">The file's content.</param>
    /// <exception cref="RulePackException">The content is not a rule pack; it names the line and the reason.</exception>
    public static RulePack Read(byte[] utf8)
    {
        var root = JsonAt.Read(utf8);
        Expect(root, JsonTokenType.StartObject, "A rule pack is one object in braces.");
        var country = Text(root, "country");
        var source = new Defaults(country, root);
        var stages = Items(root, "stages", required: true).Select(item => StageOf(item, source)).ToList();
        var marks = Items(root, "marks", required: false).Select(item => MarkOf(item, source)).ToList();
        CheckRanges(root, stages);
        return new RulePack(
            Text(root, "id"),
            Text(root, "title"),
            country,
            Text(root, "scope"),
            CountingOf(root),
            [.. stages.Select(stage => stage.Stage)],
            [.. marks.OrderBy(mark => mark.Day)])
        {
            Kinds = [.. Items(root, "kinds", required: false).Select(KindOf)],
        };
    }

    /// <summary>Reads the packs of the product anew.</summary>
    internal static List<RulePack> ReadBuiltIn()
    {
        var assembly = typeof(RulePackFile).Assembly;
        var packs = new List<RulePack>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains(".Arrears.Packs.", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            packs.Add(Read(content));
        }

        return [.. packs.OrderBy(pack => pack.Id, StringComparer.Ordinal)];
    }

    private static LoanKind KindOf(JsonAt item) =>
        item.Kind is JsonTokenType.String && Enum.GetNames<LoanKind>().Contains(item.Text, StringComparer.Ordinal)
            ? Enum.Parse<LoanKind>(item.Text)
            : throw new RulePackException(item.Line, $"'kinds' names kinds of loan: {string.Join(", ", Enum.GetNames<LoanKind>())}.");

    private static (Stage Stage, int Line) StageOf(JsonAt item, Defaults source)
    {
        Expect(item, JsonTokenType.StartObject, "A stage is an object in braces.");
        int? to = item.Members.ContainsKey("to") ? Day(item, "to") : null;
        var from = Day(item, "from");
        if (to < from)
        {
            throw new RulePackException(item.Line, "A stage ends before it begins: 'to' is smaller than 'from'.");
        }

        return (new Stage(Text(item, "key"), Text(item, "name"), from, to, TextOr(item, "means", ""), source.Cite(item)), item.Line);
    }

    private static DayMark MarkOf(JsonAt item, Defaults source)
    {
        Expect(item, JsonTokenType.StartObject, "A mark is an object in braces.");
        return new DayMark(Text(item, "key"), Text(item, "name"), Day(item, "day"), TextOr(item, "means", ""), source.Cite(item));
    }

    private static void CheckRanges(JsonAt root, List<(Stage Stage, int Line)> stages)
    {
        if (stages.Count == 0)
        {
            throw new RulePackException(root.Members["stages"].Line, "'stages' is empty: a rule pack has at least one.");
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < stages.Count; i++)
        {
            if (!keys.Add(stages[i].Stage.Key))
            {
                throw new RulePackException(stages[i].Line, $"The key '{stages[i].Stage.Key}' is used twice.");
            }

            if (i > 0 && (stages[i - 1].Stage.ToDay ?? int.MaxValue) >= stages[i].Stage.FromDay)
            {
                throw new RulePackException(stages[i].Line, "A stage begins before the one above it has ended.");
            }
        }
    }

    private static DueDateCounting CountingOf(JsonAt root) => Text(root, "counting") switch
    {
        "exclusive" => DueDateCounting.Exclusive,
        "inclusive" => DueDateCounting.Inclusive,
        _ => throw new RulePackException(root.Members["counting"].Line, "'counting' is 'exclusive' or 'inclusive'."),
    };

    private static List<JsonAt> Items(JsonAt parent, string name, bool required)
    {
        if (!parent.Members.TryGetValue(name, out var list))
        {
            return required ? throw Missing(parent, name) : [];
        }

        Expect(list, JsonTokenType.StartArray, $"'{name}' is a list in square brackets.");
        return list.Items;
    }

    private static int Day(JsonAt parent, string name)
    {
        var node = parent.Members.GetValueOrDefault(name) ?? throw Missing(parent, name);
        return node.Kind is JsonTokenType.Number
            && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            && days <= 100_000
            ? days
            : throw new RulePackException(node.Line, $"'{name}' is a whole number of days, 0 to 100000.");
    }

    private static string Text(JsonAt parent, string name)
    {
        var node = parent.Members.GetValueOrDefault(name) ?? throw Missing(parent, name);
        return node.Kind is JsonTokenType.String && node.Text.Trim().Length > 0
            ? node.Text
            : throw new RulePackException(node.Line, $"'{name}' is a text in quotation marks and not empty.");
    }

    private static string TextOr(JsonAt parent, string name, string otherwise) =>
        parent.Members.ContainsKey(name) ? Text(parent, name) : otherwise;

    private static void Expect(JsonAt node, JsonTokenType kind, string reason)
    {
        if (node.Kind != kind)
        {
            throw new RulePackException(node.Line, reason);
        }
    }

    private static RulePackException Missing(JsonAt parent, string name) => new(parent.Line, $"'{name}' is missing.");

    // A row may cite for itself; what it leaves out comes from the head of the file.
    private sealed class Defaults(string country, JsonAt root)
    {
        public Citation Cite(JsonAt item)
        {
            var checkedOn = Holder(item, "checkedOn");
            if (!DateOnly.TryParseExact(Text(checkedOn, "checkedOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new RulePackException(checkedOn.Members["checkedOn"].Line, "'checkedOn' is a day such as 2026-11-23.");
            }

            var reading = Holder(item, "reading");
            return new Citation(
                country,
                Text(Holder(item, "source"), "source"),
                day,
                Text(reading, "reading") switch
                {
                    "primary" => SourceReading.Primary,
                    "secondary" => SourceReading.Secondary,
                    _ => throw new RulePackException(reading.Members["reading"].Line, "'reading' is 'primary' or 'secondary'."),
                });
        }

        private JsonAt Holder(JsonAt item, string name) => item.Members.ContainsKey(name) ? item : root;
    }
}

using System.Globalization;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Controls.Parsing;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Features.Budgets;

/// <summary>Turns the cells of a pasted list into lines of a budget, as the reader writes amounts. A file of ours is read the same everywhere.</summary>
internal static class BudgetTable
{
    private static readonly (BudgetColumn Use, string[] Words)[] _heads =
    [
        (BudgetColumn.Section, ["section", "category", "kategorie", "catégorie", "类别"]),
        (BudgetColumn.Amount, ["amount", "value", "betrag", "montant", "金额"]),
        (BudgetColumn.Currency, ["currency", "währung", "devise", "币种"]),
        (BudgetColumn.Frequency, ["frequency", "how often", "häufigkeit", "fréquence", "频率"]),
        (BudgetColumn.Whose, ["whose", "owner", "person", "wessen"]),
        (BudgetColumn.Note, ["note", "remark", "bemerkung", "remarque", "备注"]),
        (BudgetColumn.Name, ["what", "name", "description", "payee", "text", "libellé", "名称"]),
    ];

    private static readonly (Frequency Frequency, string[] Words)[] _frequencies =
    [
        (Frequency.Weekly, ["weekly", "week", "per week", "w"]),
        (Frequency.Fortnightly, ["fortnightly", "fortnight", "2-weekly", "every 2 weeks", "every two weeks"]),
        (Frequency.FourWeekly, ["four-weekly", "4-weekly", "every 4 weeks", "every four weeks"]),
        (Frequency.Monthly, ["monthly", "month", "per month", "m"]),
        (Frequency.Quarterly, ["quarterly", "quarter", "per quarter", "q"]),
        (Frequency.HalfYearly, ["half-yearly", "6-monthly", "every 6 months"]),
        (Frequency.Yearly, ["yearly", "annually", "annual", "year", "per year", "y"]),
    ];

    /// <summary>A first guess: what the head row says; without one the last column of amounts and the first of words.</summary>
    public static BudgetColumn[] Guess(IReadOnlyList<IReadOnlyList<string>> cells, Currency currency, CultureInfo culture)
    {
        var width = cells.Count == 0 ? 0 : cells[0].Count;
        var uses = new BudgetColumn[width];
        if (HasHead(cells))
        {
            for (var column = 0; column < width; column++)
            {
                var use = HeadOf(cells[0][column]);
                uses[column] = uses.Contains(use) ? BudgetColumn.Ignored : use;
            }

            return uses;
        }

        var amounts = Enumerable.Range(0, width).Where(column => cells.Count(row => IsAmount(row[column], currency, culture)) * 2 > cells.Count).ToList();
        if (amounts.Count > 0)
        {
            uses[amounts[^1]] = BudgetColumn.Amount;
        }

        var words = Enumerable.Range(0, width).Where(column => cells.Any(row => row[column].Any(char.IsLetter)) && uses[column] is BudgetColumn.Ignored).ToList();
        if (words.Count > 0)
        {
            uses[words[0]] = BudgetColumn.Name;
        }

        return uses;
    }

    /// <summary>The rows; a head row is left out.</summary>
    /// <param name="cells">The pasted rows.</param>
    /// <param name="uses">What each column is.</param>
    /// <param name="currency">The currency of amounts that name none.</param>
    /// <param name="culture">How the reader writes amounts.</param>
    public static IReadOnlyList<ImportRow> Read(IReadOnlyList<IReadOnlyList<string>> cells, IReadOnlyList<BudgetColumn> uses, Currency currency, CultureInfo culture)
    {
        var hasHead = HasHead(cells);
        var isOurs = hasHead && cells[0].SequenceEqual(BudgetCsv.Heads, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. cells.Select((row, index) => (Row: row, Number: index + 1)).Skip(hasHead ? 1 : 0)
                .Select(line => Read(line.Number, line.Row, uses, currency, isOurs ? CultureInfo.InvariantCulture : culture)),
        ];
    }

    public static string Of(BudgetColumn use) => use switch
    {
        BudgetColumn.Ignored => ImportText.Ignored,
        BudgetColumn.Section => BudgetText.Section,
        BudgetColumn.Name => BudgetText.What,
        BudgetColumn.Amount => BudgetText.Amount,
        BudgetColumn.Currency => BudgetText.Currency,
        BudgetColumn.Frequency => BudgetText.HowOften,
        BudgetColumn.Whose => BudgetText.Whose,
        BudgetColumn.Note => BudgetText.Note,
    };

    private static ImportRow Read(int number, IReadOnlyList<string> row, IReadOnlyList<BudgetColumn> uses, Currency currency, CultureInfo culture)
    {
        var problems = new List<string>();
        var section = SectionOf(Cell(BudgetColumn.Section));
        var coin = Cell(BudgetColumn.Currency) is { Length: > 0 } code
            ? Currency.TryOf(code.ToUpperInvariant(), out var named) ? named : Refuse<Currency?>(Say(ImportText.CurrencyUnknown, code))
            : currency;
        var line = new BudgetLineForm
        {
            Section = section ?? default,
            Name = Short(BudgetColumn.Name, BudgetEntry.NameLength),
            Whose = Short(BudgetColumn.Whose, BudgetEntry.NameLength),
            Note = Short(BudgetColumn.Note, BudgetEntry.NoteLength),
            Currency = coin,
            AmountMinor = Amount(Cell(BudgetColumn.Amount), coin ?? currency),
            Frequency = FrequencyOf(Cell(BudgetColumn.Frequency)),
        };
        if (line.Name!.Length == 0 && line.AmountMinor is null && problems.Count == 0)
        {
            problems.Add(ImportText.NothingRead);
        }

        return new ImportRow(number, row, line, problems.Count > 0 ? string.Join(" ", problems) : null, section is null);

        string Cell(BudgetColumn use)
        {
            var column = uses.ToList().IndexOf(use);
            return column < 0 ? "" : BudgetCsv.Plain(row[column]).Trim();
        }

        string Short(BudgetColumn use, int most)
        {
            var text = Cell(use);
            return text.Length <= most ? text : Refuse<string>(Say(ImportText.TooLong, Of(use), most)) ?? text;
        }

        // A bank's list writes what goes out with a minus; a budget's section says so already.
        long? Amount(string text, Currency coin)
        {
            var read = MoneyParser.Parse(text, coin, culture, allowNegative: true);
            return read.Problem is { } problem ? Refuse<long?>(Refusals.OfMoney(problem, coin))
                : read.Value is < 0 && section?.Group() is BudgetGroup.Income or BudgetGroup.Takings ? Refuse<long?>(ImportText.NegativeIncome)
                : read.Value is { } minor ? Math.Abs(minor) : null;
        }

        Frequency? FrequencyOf(string word) =>
            word.Length == 0 ? Frequency.Monthly : Known(word) ?? Refuse<Frequency?>(Say(ImportText.FrequencyUnknown, word));

        T? Refuse<T>(string words)
        {
            problems.Add(words);
            return default;
        }
    }

    private static BudgetSection? SectionOf(string word)
    {
        foreach (var section in BudgetSections.All)
        {
            if (word.Equals(section.ToString(), StringComparison.OrdinalIgnoreCase) || word.Equals(BudgetWords.Of(section), StringComparison.OrdinalIgnoreCase))
            {
                return section;
            }
        }

        return null;
    }

    private static Frequency? Known(string word)
    {
        foreach (var (frequency, words) in _frequencies)
        {
            if (word.Equals(frequency.ToString(), StringComparison.OrdinalIgnoreCase) || word.Equals(LoanWords.Of(frequency), StringComparison.OrdinalIgnoreCase)
                || words.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return frequency;
            }
        }

        return null;
    }

    private static bool HasHead(IReadOnlyList<IReadOnlyList<string>> cells) =>
        cells.Count > 0 && cells[0].Count(cell => HeadOf(cell) is not BudgetColumn.Ignored) >= Math.Min(2, cells[0].Count) && !cells[0].Any(cell => cell.Any(char.IsDigit));

    private static BudgetColumn HeadOf(string cell) =>
        _heads.FirstOrDefault(known => known.Words.Any(word => cell.Contains(word, StringComparison.OrdinalIgnoreCase))).Use;

    private static bool IsAmount(string cell, Currency currency, CultureInfo culture) => MoneyParser.Parse(cell, currency, culture, allowNegative: true).Value is not null;

    private static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}

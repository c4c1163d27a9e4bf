using System.Globalization;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Controls.Parsing;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>Stepped instalments as lines: the number of the first payment of a step, then its amount; no amount for what repays the loan.</summary>
internal static class StepLines
{
    /// <summary>The most text that is read, in characters.</summary>
    public const int MaxLength = 4_000;

    /// <summary>The steps, and what is wrong with the first line that cannot be read.</summary>
    public static (IReadOnlyList<AgreedStep> Steps, string? Problem) Read(string text, Currency currency, CultureInfo culture)
    {
        var steps = new List<AgreedStep>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var parts = line.Split([' ', ';', '\t', ':'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (!int.TryParse(parts[0], NumberStyles.None, culture, out var from))
            {
                return ([], Say(EntriesText.LineProblem, steps.Count + 1, LoanFormText.StepNotRead));
            }

            var amount = parts.Length > 1 ? MoneyParser.Parse(parts[1], currency, culture) : default;
            if (amount.Problem is { } problem)
            {
                return ([], Say(EntriesText.LineProblem, steps.Count + 1, Refusals.OfMoney(problem, currency)));
            }

            steps.Add(new AgreedStep(from, amount.Value));
        }

        return (steps, null);
    }

    /// <summary>The lines of steps, as a reader would type them.</summary>
    public static string Write(IEnumerable<AgreedStep> steps, Currency currency) => string.Join('\n', steps.Select(step =>
        string.Create(CultureInfo.CurrentCulture, $"{step.FromInstalment} {(step.PaymentMinor is { } minor ? Formats.Number(new Money(minor, currency)) : "")}").Trim()));

    private static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}

using System.Globalization;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>What a date of the bank's clock means, in plain words.</summary>
internal static class StageWords
{
    /// <summary>When the next stage begins, or that none is ahead; <see langword="null"/> when the days are not known or nothing is overdue.</summary>
    public static string? Next(LoanView loan) => loan switch
    {
        { Clock: null } or { Standing.IsOverdue: not true } => null,
        { Clock: { NextStage: { } stage, NextStageOn: { } on, DaysLeft: { } left } } =>
            Say(left == 1 ? StageText.NextTomorrow : StageText.Next, stage.Name, Formats.Day(on), left),
        _ => StageText.NoNext,
    };

    /// <summary>The words before and after the amount that must arrive; <see langword="null"/> when no amount can be named.</summary>
    public static (string Before, string After)? Stop(StageStop? stop, StageClock clock)
    {
        if (stop is null)
        {
            return null;
        }

        var words = Say(StageText.Stop, "\n", Formats.Day(stop.By), clock.NextStage!.Name).Split('\n');
        return (words[0], words[1]);
    }

    /// <summary>Where a framework's row comes from, when it was read and how.</summary>
    public static string Source(Citation citation) => Say(
        citation.Reading is SourceReading.Primary ? StageText.SourcePrimary : StageText.SourceSecondary, citation.Source, Formats.Day(citation.CheckedOn));

    /// <summary>A country's name in the reader's language, the Union, or any country.</summary>
    public static string Country(string code) => code switch
    {
        "*" => StageText.AnyCountry,
        "EU" => StageText.Union,
        _ => Countries.Name(code),
    };

    private static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}

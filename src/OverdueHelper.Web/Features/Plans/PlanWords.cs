using System.Globalization;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Web.Features.Plans;

/// <summary>The words around a plan.</summary>
internal static class PlanWords
{
    public static string Gap(PlanGap gap) => Word("Gap" + gap);

    /// <summary>Where a gap is closed, below the case's address; nothing when on this page.</summary>
    public static string? Place(PlanGap gap) => gap switch
    {
        PlanGap.Name or PlanGap.Address or PlanGap.Phone => "borrower",
        PlanGap.Budget => "budget",
        PlanGap.Choice or PlanGap.ChoiceOutOfDate or PlanGap.Place => null,
    };

    /// <summary>Whether a caution belongs beside a plan; an old debt stops it, and questions left for later are said elsewhere.</summary>
    public static bool IsSaid(Caution caution) => caution is not (Domain.Cases.Caution.MayBeTimeBarred or Domain.Cases.Caution.QuestionsLeft);

    public static string Caution(Caution caution) => Word("Caution" + caution);

    /// <summary>The language with its country, in its own words.</summary>
    public static string Language(string culture) => CultureInfo.GetCultureInfo(culture).NativeName;

    private static string Word(string key) => PlanPageText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}

namespace OverdueHelper.Application.Plans;

/// <summary>The languages a plan can be written in: the bank's, not the screen's. A culture also decides how amounts and days look.</summary>
public static class PlanLanguages
{
    /// <summary>The language of a plan for which none was chosen.</summary>
    public const string Default = "en-GB";

    /// <summary>The culture names.</summary>
    public static IReadOnlyList<string> All { get; } = ["en-GB", "en-IE", "en-US", "en-CA", "en-AU"];
}

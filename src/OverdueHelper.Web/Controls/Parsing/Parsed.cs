namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>What a typed text means: nothing typed (both empty), a value, or a problem.</summary>
/// <param name="Value">The value, when the text has exactly one reading.</param>
/// <param name="Problem">Why there is no value, when something was typed.</param>
public readonly record struct Parsed<T>(T? Value, ParseProblem? Problem)
    where T : struct
{
    /// <summary>Nothing was typed.</summary>
    public static Parsed<T> Empty => default;

    /// <summary>The text has one reading.</summary>
    public static Parsed<T> Of(T value) => new(value, null);

    /// <summary>The text is refused.</summary>
    public static Parsed<T> Refused(ParseProblem problem) => new(null, problem);
}

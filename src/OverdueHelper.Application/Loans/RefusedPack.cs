namespace OverdueHelper.Application.Loans;

/// <summary>A rule pack's file that could not be used.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, the first being 1.</param>
/// <param name="Reason">Why, for the person who wrote the file.</param>
public sealed record RefusedPack(string File, int Line, string Reason);

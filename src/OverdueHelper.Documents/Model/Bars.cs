namespace OverdueHelper.Documents.Model;

/// <summary>Rectangles: columns of amounts, or stretches of time.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Items">The rectangles.</param>
/// <param name="Fill">Their look.</param>
public sealed record Bars(string Name, IReadOnlyList<Bar> Items, BarFill Fill = BarFill.Dark) : Series(Name);

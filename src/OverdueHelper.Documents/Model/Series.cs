using System.Text.Json.Serialization;

namespace OverdueHelper.Documents.Model;

/// <summary>Something drawn in a chart, with a name in its legend.</summary>
/// <param name="Name">The name in the legend; empty leaves it out of the legend.</param>
[JsonDerivedType(typeof(Bars), "bars")]
[JsonDerivedType(typeof(Line), "line")]
[JsonDerivedType(typeof(Markers), "markers")]
public abstract record Series(string Name);

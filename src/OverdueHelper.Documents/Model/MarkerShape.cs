namespace OverdueHelper.Documents.Model;

/// <summary>The shape of a mark: told apart without colour.</summary>
public enum MarkerShape
{
    /// <summary>A filled circle.</summary>
    Disc,

    /// <summary>An empty circle.</summary>
    Ring,

    /// <summary>A filled triangle.</summary>
    Triangle,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>An empty square standing on a corner.</summary>
    Diamond,

    /// <summary>A line from the bottom of the chart to its top: a day on a time line.</summary>
    Rule,
}

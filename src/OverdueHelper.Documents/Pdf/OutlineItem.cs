using OverdueHelper.Documents.Layout;

namespace OverdueHelper.Documents.Pdf;

/// <summary>One line of the outline and its neighbours, each as an index into the outline.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Parent">The section it is a part of.</param>
internal sealed record OutlineItem(string Text, int? Parent)
{
    /// <summary>The one before it under the same parent.</summary>
    internal int? Previous { get; private set; }

    /// <summary>The one after it under the same parent.</summary>
    internal int? Next { get; private set; }

    /// <summary>Its first part.</summary>
    internal int? First { get; private set; }

    /// <summary>Its last part.</summary>
    internal int? Last { get; private set; }

    /// <summary>How many parts it has.</summary>
    internal int ChildCount { get; private set; }

    /// <summary>The outline of pages: sections and, below each, its parts.</summary>
    internal static IReadOnlyList<OutlineItem> Of(IReadOnlyList<Sheet> sheets)
    {
        var outline = new List<OutlineItem>();
        int? section = null;
        foreach (var heading in sheets.SelectMany(sheet => sheet.Headings))
        {
            var index = outline.Count;
            var item = new OutlineItem(heading.Text, heading.Level <= 1 ? null : section);
            var previous = outline.FindLastIndex(other => other.Parent == item.Parent);
            if (previous >= 0)
            {
                item.Previous = previous;
                outline[previous].Next = index;
            }

            if (item.Parent is { } parent)
            {
                outline[parent].First ??= index;
                outline[parent].Last = index;
                outline[parent].ChildCount++;
            }

            outline.Add(item);
            section = heading.Level <= 1 ? index : section;
        }

        return outline;
    }
}

using System.Globalization;
using System.Text;
using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Pdf;

/// <summary>Adds to a finished PDF what Skia cannot say: its language and its outline.</summary>
/// <remarks>
/// An incremental update (ISO 32000-1, 7.5.6): the file stays as it is, and a new catalogue with new objects is appended.
/// </remarks>
internal static class OutlineUpdate
{
    /// <summary>The file with the additions at its end.</summary>
    /// <param name="file">A PDF file as Skia writes it, with a destination for every heading.</param>
    /// <param name="document">For the language.</param>
    /// <param name="sheets">For the headings.</param>
    internal static byte[] Append(byte[] file, Document document, IReadOnlyList<Sheet> sheets)
    {
        var tail = PdfTail.Of(file);
        var outline = OutlineItem.Of(sheets);
        var catalogue = string.Create(CultureInfo.InvariantCulture, $"{tail.Root} 0 obj\n<<{tail.Catalogue}\n/Lang ({document.Culture.Name})");
        var objects = new List<(int Number, string Text)>
        {
            (tail.Root, catalogue + (outline.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"\n/Outlines {tail.Size} 0 R")) + ">>\nendobj\n"),
        };
        if (outline.Count > 0)
        {
            objects.Add((tail.Size, Root(outline, tail.Size)));
            objects.AddRange(outline.Select((item, i) => (tail.Size + 1 + i, Entry(item, i, tail.Size))));
        }

        return Write(file, tail, objects);
    }

    private static string Root(IReadOnlyList<OutlineItem> outline, int root)
    {
        var top = Enumerable.Range(0, outline.Count).Where(i => outline[i].Parent is null).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{root} 0 obj\n<</Type /Outlines\n/First {root + 1 + top[0]} 0 R\n/Last {root + 1 + top[^1]} 0 R\n/Count {outline.Count}>>\nendobj\n");
    }

    private static string Entry(OutlineItem item, int index, int root)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{root + 1 + index} 0 obj\n<</Title <{Hex(item.Text)}>\n/Dest /{PdfPainter.Destination(index)}");
        text.Append(CultureInfo.InvariantCulture, $"\n/Parent {(item.Parent is { } parent ? root + 1 + parent : root)} 0 R");
        Link("Prev", item.Previous);
        Link("Next", item.Next);
        Link("First", item.First);
        Link("Last", item.Last);
        if (item.ChildCount > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n/Count {item.ChildCount}");
        }

        return text.Append(">>\nendobj\n").ToString();

        void Link(string name, int? target)
        {
            if (target is { } other)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n/{name} {root + 1 + other} 0 R");
            }
        }
    }

    private static byte[] Write(byte[] file, PdfTail tail, List<(int Number, string Text)> objects)
    {
        using var written = new MemoryStream(file.Length + 4096);
        written.Write(file);
        var table = new StringBuilder("xref\n");
        foreach (var (number, text) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{written.Length:D10} 00000 n \n");
            written.Write(Encoding.Latin1.GetBytes(text));
        }

        var size = Math.Max(tail.Size, objects.Max(added => added.Number) + 1);
        var tableAt = written.Length;
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}\n/Root {tail.Root} 0 R\n{tail.Kept}/Prev {tail.TableAt}>>\nstartxref\n{tableAt}\n%%EOF\n");
        written.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return written.ToArray();
    }

    private static string Hex(string text) => "FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
}

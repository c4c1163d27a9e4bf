using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>A document set in pages: title on the first, footer on every one.</summary>
/// <param name="Frame">The paper.</param>
/// <param name="Sheets">The pages.</param>
internal sealed record DocumentLayout(PageFrame Frame, IReadOnlyList<Sheet> Sheets)
{
    /// <summary>Sets a document.</summary>
    internal static DocumentLayout Of(Document document)
    {
        var frame = PageFrame.Of(document.PaperSize);
        var title = new TitleLayout(document, frame);
        var sheets = Paginator.Paginate([title.Strip, .. BlockLayout.Of(document, frame)], frame);
        title.DrawPageCount(sheets[0], sheets.Count);
        var footer = new FooterLayout(document, frame);
        for (var i = 0; i < sheets.Count; i++)
        {
            footer.Draw(sheets[i], i + 1, sheets.Count);
        }

        return new DocumentLayout(frame, sheets);
    }
}

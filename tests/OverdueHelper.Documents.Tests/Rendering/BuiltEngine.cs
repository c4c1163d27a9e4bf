namespace OverdueHelper.Documents.Tests.Rendering;

/// <summary>The engine this build draws with: <c>-p:PdfEngine=QuestPDF</c> puts the other one here.</summary>
internal static class BuiltEngine
{
#if QUESTPDF
    internal static IPdfRenderer Renderer { get; } = new QuestPdf.QuestPdfRenderer();
#else
    internal static IPdfRenderer Renderer { get; } = new PdfRenderer();
#endif
}

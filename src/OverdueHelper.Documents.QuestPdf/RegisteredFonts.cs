using OverdueHelper.Documents.Fonts;
using QuestPDF.Drawing;

namespace OverdueHelper.Documents.QuestPdf;

/// <summary>Hands the bundled fonts to QuestPDF, once per process: it keeps them for all documents.</summary>
internal static class RegisteredFonts
{
    private static readonly Lazy<bool> _registered = new(Register);

    /// <summary>Registers the fonts unless that is done.</summary>
    internal static void Ensure() => _ = _registered.Value;

    private static bool Register()
    {
        foreach (var part in FontFace.Regular.Parts.Concat(FontFace.Bold.Parts))
        {
            using var file = new MemoryStream(part.File.ToArray());
            FontManager.RegisterFont(file);
        }

        return true;
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OverdueHelper.Documents.Docx;
using OverdueHelper.Documents.Layout;

namespace OverdueHelper.Documents;

/// <summary>Writes documents for word processors: the same content as the PDF, with real headings and tables, to be changed by hand.</summary>
/// <remarks>
/// The program that opens the file brings the fonts, so every character is kept. Characters that XML cannot hold are left out.
/// Safe to call from any thread.
/// </remarks>
public static class DocxRenderer
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">What to write.</param>
    /// <returns>The file.</returns>
    public static byte[] Render(Model.Document document)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = XmlText.Of(document.Title);
            package.PackageProperties.Creator = XmlText.Of(document.Author ?? "");
            package.PackageProperties.Subject = XmlText.Of(FrameWords.Version(document));
            package.PackageProperties.Keywords = document.ContentHash.Hex;
            package.PackageProperties.Language = document.Culture.Name;
            package.PackageProperties.Created = document.DatedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            Write(package.AddMainDocumentPart(), document);
        }

        return file.ToArray();
    }

    private static void Write(MainDocumentPart main, Model.Document document)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.For(document.Culture);
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = DocxFrame.Footer(document);
        var frame = PageFrame.Of(document.PaperSize);
        var body = new Body(DocxFrame.Title(document));
        body.Append(DocxBody.Of(document, main));
        body.Append(DocxFrame.Section(frame, main.GetIdOfPart(footer)));
        main.Document = new Document(body);
    }
}

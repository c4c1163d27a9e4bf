using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OverdueHelper.Documents.Docx;

/// <summary>The named styles of the file, so that its reader can change the look in one place.</summary>
internal static class DocxStyles
{
    /// <summary>The style of a request.</summary>
    internal const string Ask = "Ask";

    /// <summary>The style of remarks.</summary>
    internal const string Note = "Note";

    /// <summary>The style of the words above a table or chart.</summary>
    internal const string Caption = "Caption";

    /// <summary>The style of the title.</summary>
    internal const string Title = "Title";

    private const string LatinFont = "Calibri";
    private const string ChineseFont = "Microsoft YaHei";

    /// <summary>The name of a heading's style.</summary>
    internal static string Heading(int level) => level <= 1 ? "Heading1" : "Heading2";

    /// <summary>All styles, with the language of the document as its default.</summary>
    internal static Styles For(CultureInfo culture)
    {
        var defaults = new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = LatinFont, HighAnsi = LatinFont, EastAsia = ChineseFont, ComplexScript = LatinFont },
                new FontSize { Val = "21" },
                Languages(culture))),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto })));
        return new Styles(
            defaults,
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Of(Title, "Title", halfPoints: 38, before: 0, after: 60),
            Of(Heading(1), "heading 1", halfPoints: 24, before: 260, after: 80, outline: 0),
            Of(Heading(2), "heading 2", halfPoints: 21, before: 180, after: 60, outline: 1),
            Of(Caption, "caption", halfPoints: 20, before: 120, after: 60, keepsWithNext: true),
            Of(Note, "Note", halfPoints: 17, before: 0, after: 100, isBold: false),
            Boxed());
    }

    /// <summary>The language for one run of text.</summary>
    internal static Languages Languages(CultureInfo culture) => new() { Val = culture.Name, EastAsia = culture.TwoLetterISOLanguageName == "zh" ? "zh-CN" : null };

    private static Style Boxed()
    {
        var style = Of(Ask, "Ask", halfPoints: 22, before: 160, after: 160, isBold: false);
        style.StyleParagraphProperties!.InsertAt(
            new ParagraphBorders(Side<TopBorder>(), Side<LeftBorder>(), Side<BottomBorder>(), Side<RightBorder>()), 0);
        return style;

        static T Side<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 10, Space = 6 };
    }

    private static Style Of(string id, string name, int halfPoints, int before, int after, int? outline = null, bool isBold = true, bool keepsWithNext = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null || keepsWithNext)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new SpacingBetweenLines { Before = Number(before), After = Number(after) });
        if (outline is { } level)
        {
            paragraph.Append(new OutlineLevel { Val = level });
        }

        var run = new StyleRunProperties();
        if (isBold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = Number(halfPoints) });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;

namespace OverdueHelper.Web.Features.Budgets;

/// <summary>The letters of an uploaded list, whichever program wrote it.</summary>
internal static class UploadedText
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MostBytes = 400_000;

    private const int Gb18030 = 54936;
    private const int WestEuropean = 1252;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 or UTF-16 by its mark, else UTF-8, else what spreadsheets write where the reader lives.</summary>
    public static string Read(byte[] bytes, CultureInfo culture)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), _strict, detectEncodingFromByteOrderMarks: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            var page = culture.TwoLetterISOLanguageName == "zh" ? Gb18030 : WestEuropean;
            return CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetString(bytes);
        }
    }
}

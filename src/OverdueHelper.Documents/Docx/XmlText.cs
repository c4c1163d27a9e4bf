using System.Text;
using System.Xml;

namespace OverdueHelper.Documents.Docx;

/// <summary>Text without the characters that XML cannot hold: controls and broken pairs.</summary>
internal static class XmlText
{
    /// <summary>The text that can be written.</summary>
    internal static string Of(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }
}

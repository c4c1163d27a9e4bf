using System.Runtime.InteropServices;
using OverdueHelper.Documents.Fonts;

namespace OverdueHelper.Documents.Layout;

/// <summary>How words are set.</summary>
/// <param name="Weight">Regular or bold.</param>
/// <param name="Size">In points.</param>
/// <param name="Grey">0 is black; nothing that must be read is lighter than 0.35.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextStyle(FontWeight Weight, float Size, float Grey = 0)
{
    /// <summary>The width of a text in points.</summary>
    internal float Width(ReadOnlySpan<char> text) => FontFace.Of(Weight).Width(text, Size);
}

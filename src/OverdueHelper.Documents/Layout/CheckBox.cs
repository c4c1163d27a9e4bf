using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>Draws check boxes as shapes, so that no font has to know them.</summary>
internal static class CheckBox
{
    /// <summary>The room a box takes up before its text, in points.</summary>
    internal const float Room = 15;

    private const float Side = 8;

    /// <summary>Draws a box whose lower edge is just below the letters.</summary>
    internal static void Draw(Sheet sheet, float x, float baseline, BoxState state)
    {
        var top = baseline - Side + 0.8f;
        sheet.Frame(x, top, Side, Side);
        switch (state)
        {
            case BoxState.Off:
            case BoxState.ToTick:
                break;
            case BoxState.On:
                sheet.Path([x + 1.8f, top + 4.2f, x + 3.4f, top + 6.1f, x + 6.9f, top + 1.5f], thickness: 1.3f);
                break;
            case BoxState.NotApplicable:
                sheet.Rule(x + 1.8f, top + (Side / 2), x + Side - 1.8f, top + (Side / 2), thickness: 1.1f);
                break;
        }
    }
}

using MudBlazor;

namespace OverdueHelper.Web.Shell;

/// <summary>MudBlazor's share of the look: shapes and type. The colours of both palettes are variables in app.css.</summary>
internal static class Look
{
    private static readonly string[] _sans =
        ["system-ui", "-apple-system", "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans", "Noto Sans CJK SC", "sans-serif"];

    /// <summary>The theme.</summary>
    public static MudTheme Theme { get; } = new()
    {
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
        Typography = new Typography { Default = new DefaultTypography { FontFamily = _sans, FontSize = "1rem", LineHeight = "1.55" } },
    };
}

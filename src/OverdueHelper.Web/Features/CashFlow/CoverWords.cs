using System.Globalization;

namespace OverdueHelper.Web.Features.CashFlow;

/// <summary>How a cover is written.</summary>
internal static class CoverWords
{
    /// <summary>Two decimals always: 1.00 says that it just fits.</summary>
    public static string Ratio(decimal ratio) => ratio.ToString("0.00", CultureInfo.CurrentCulture);
}

using OverdueHelper.Domain.BankView;

namespace OverdueHelper.Web.Features.Options;

/// <summary>One step of a lender's order while its numbers are typed.</summary>
internal sealed class WaterfallPartForm
{
    public required WaterfallPartKind Kind { get; init; }

    public decimal? Rate { get; set; }

    public decimal? By { get; set; }

    public int? Months { get; set; }

    public decimal? Share { get; set; }

    public WaterfallPart Part => new(Kind) { Rate = Rate, By = By, Months = Months, Share = Share };

    public static WaterfallPartForm Of(WaterfallPart part) => new() { Kind = part.Kind, Rate = part.Rate, By = part.By, Months = part.Months, Share = part.Share };
}

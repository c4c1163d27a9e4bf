using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Web.Features.Cases;

/// <summary>The words for who owes and why it became hard.</summary>
internal static class BorrowerWords
{
    public static string Of(BorrowerKind kind) => kind switch
    {
        BorrowerKind.Person => BorrowerText.KindPerson,
        BorrowerKind.SoleTrader => BorrowerText.KindSoleTrader,
        BorrowerKind.Company => BorrowerText.KindCompany,
    };

    public static string Of(HardshipReason reason) => reason switch
    {
        HardshipReason.JobLoss => BorrowerText.ReasonJobLoss,
        HardshipReason.FewerHours => BorrowerText.ReasonFewerHours,
        HardshipReason.IllnessOrDisability => BorrowerText.ReasonIllness,
        HardshipReason.Separation => BorrowerText.ReasonSeparation,
        HardshipReason.DeathInFamily => BorrowerText.ReasonDeath,
        HardshipReason.Relocation => BorrowerText.ReasonRelocation,
        HardshipReason.ParenthoodOrCare => BorrowerText.ReasonCare,
        HardshipReason.HigherCosts => BorrowerText.ReasonCosts,
        HardshipReason.HigherInstalment => BorrowerText.ReasonInstalment,
        HardshipReason.DisasterOrTheft => BorrowerText.ReasonDisaster,
        HardshipReason.FallInTrade => BorrowerText.ReasonTrade,
        HardshipReason.CustomerPaidLate => BorrowerText.ReasonCustomer,
        HardshipReason.Other => BorrowerText.ReasonOther,
    };
}

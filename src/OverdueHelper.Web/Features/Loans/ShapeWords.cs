using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>The words for the finer points of a contract.</summary>
internal static class ShapeWords
{
    /// <summary>The two ways of rounding that contracts name.</summary>
    public static readonly IReadOnlyList<MidpointRounding> Roundings = [MidpointRounding.ToEven, MidpointRounding.AwayFromZero];

    public static string Of(MidpointRounding rounding) => rounding is MidpointRounding.AwayFromZero ? LoanFormText.RoundingUp : LoanFormText.RoundingEven;

    public static string Of(DueDateRoll roll) => roll switch
    {
        DueDateRoll.None => LoanFormText.RollNone,
        DueDateRoll.Following => LoanFormText.RollFollowing,
        DueDateRoll.ModifiedFollowing => LoanFormText.RollModifiedFollowing,
        DueDateRoll.Preceding => LoanFormText.RollPreceding,
        DueDateRoll.ModifiedPreceding => LoanFormText.RollModifiedPreceding,
        DueDateRoll.Nearest => LoanFormText.RollNearest,
    };

    public static string Of(PaymentComponent part) => part switch
    {
        PaymentComponent.Penalty => LateText.PartPenalty,
        PaymentComponent.Fee => LateText.PartFee,
        PaymentComponent.Interest => LateText.PartInterest,
        PaymentComponent.Principal => LateText.PartPrincipal,
    };

    public static string Of(AllocationDirection direction) => direction switch
    {
        AllocationDirection.Horizontal => LateText.DirectionHorizontal,
        AllocationDirection.Vertical => LateText.DirectionVertical,
    };

    public static string Of(ExcessPolicy excess) => excess switch
    {
        ExcessPolicy.NextInstalment => LateText.ExcessNext,
        ExcessPolicy.ShortenTerm => LateText.ExcessShorten,
        ExcessPolicy.LowerPayment => LateText.ExcessLower,
        ExcessPolicy.LastInstalment => LateText.ExcessLast,
        ExcessPolicy.EveryInstalment => LateText.ExcessEvery,
        ExcessPolicy.Suspense => LateText.ExcessHeld,
    };
}

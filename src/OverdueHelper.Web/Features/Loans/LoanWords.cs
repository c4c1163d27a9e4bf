using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>The words for what the domain names.</summary>
internal static class LoanWords
{
    /// <summary>The ways of repaying that the form offers; others are entered from the bank's own schedule.</summary>
    public static readonly IReadOnlyList<RepaymentMethod> Methods =
    [
        RepaymentMethod.LevelInstalment, RepaymentMethod.EqualPrincipal, RepaymentMethod.Bullet, RepaymentMethod.Balloon,
        RepaymentMethod.Flat, RepaymentMethod.Graduated, RepaymentMethod.Step, RepaymentMethod.Irregular,
    ];

    /// <summary>The ways of counting that contracts name.</summary>
    public static readonly IReadOnlyList<DayCount> DayCounts = [DayCount.Periodic, DayCount.Actual365Fixed, DayCount.Actual360, DayCount.Thirty360Bond, DayCount.ThirtyE360, DayCount.ThirtyE360Isda, DayCount.ThirtyU360, DayCount.ActualActualIsda];

    public static string Of(LoanKind kind) => kind switch
    {
        LoanKind.Personal => LoanWordsText.KindPersonal,
        LoanKind.Vehicle => LoanWordsText.KindVehicle,
        LoanKind.Mortgage => LoanWordsText.KindMortgage,
        LoanKind.CreditCard => LoanWordsText.KindCreditCard,
        LoanKind.Overdraft => LoanWordsText.KindOverdraft,
        LoanKind.Student => LoanWordsText.KindStudent,
        LoanKind.BusinessTerm => LoanWordsText.KindBusinessTerm,
        LoanKind.BusinessLine => LoanWordsText.KindBusinessLine,
        LoanKind.Equipment => LoanWordsText.KindEquipment,
        LoanKind.Other => LoanWordsText.KindOther,
    };

    public static string Of(KnownFrom from) => from switch
    {
        KnownFrom.Contract => LoanWordsText.FromContract,
        KnownFrom.Bank => LoanWordsText.FromBank,
    };

    public static string? HintOf(KnownFrom from) => from switch
    {
        KnownFrom.Contract => LoanWordsText.FromContractHint,
        KnownFrom.Bank => LoanWordsText.FromBankHint,
    };

    public static string Of(Frequency frequency) => frequency switch
    {
        Frequency.Weekly => LoanWordsText.Weekly,
        Frequency.Fortnightly => LoanWordsText.Fortnightly,
        Frequency.FourWeekly => LoanWordsText.FourWeekly,
        Frequency.Monthly => LoanWordsText.Monthly,
        Frequency.Quarterly => LoanWordsText.Quarterly,
        Frequency.HalfYearly => LoanWordsText.HalfYearly,
        Frequency.Yearly => LoanWordsText.Yearly,
    };

    public static string Of(RepaymentMethod method) => method switch
    {
        RepaymentMethod.LevelInstalment => LoanWordsText.MethodLevel,
        RepaymentMethod.EqualPrincipal => LoanWordsText.MethodEqualPrincipal,
        RepaymentMethod.Bullet => LoanWordsText.MethodBullet,
        RepaymentMethod.Balloon => LoanWordsText.MethodBalloon,
        RepaymentMethod.Flat => LoanWordsText.MethodFlat,
        RepaymentMethod.Graduated => LoanWordsText.MethodGraduated,
        RepaymentMethod.Step => LoanWordsText.MethodStep,
        RepaymentMethod.Irregular => LoanWordsText.MethodEntered,
    };

    public static string? HintOf(RepaymentMethod method) => method switch
    {
        RepaymentMethod.LevelInstalment => LoanWordsText.MethodLevelHint,
        RepaymentMethod.EqualPrincipal => LoanWordsText.MethodEqualPrincipalHint,
        RepaymentMethod.Bullet => LoanWordsText.MethodBulletHint,
        RepaymentMethod.Balloon => LoanWordsText.MethodBalloonHint,
        RepaymentMethod.Flat => LoanWordsText.MethodFlatHint,
        RepaymentMethod.Graduated => LoanWordsText.MethodGraduatedHint,
        RepaymentMethod.Step => LoanWordsText.MethodStepHint,
        RepaymentMethod.Irregular => LoanWordsText.MethodEnteredHint,
    };

    public static string Of(DayCount count) => count switch
    {
        DayCount.Periodic => LoanWordsText.DaysPeriodic,
        DayCount.Actual365Fixed => LoanWordsText.DaysActual365,
        DayCount.Actual360 => LoanWordsText.DaysActual360,
        DayCount.Thirty360Bond => LoanWordsText.DaysThirty360,
        DayCount.ActualActualIsda => LoanWordsText.DaysActualActual,
        DayCount.ThirtyE360 => LoanWordsText.DaysThirtyE360,
        DayCount.ThirtyE360Isda => LoanWordsText.DaysThirtyE360Isda,
        DayCount.ThirtyU360 => LoanWordsText.DaysThirtyU360,
        DayCount.Actual364 or DayCount.Actual36525 or DayCount.ActualActualIcma or DayCount.ActualActualAfb or DayCount.Actual365Actual or DayCount.NoLeap365
            or DayCount.Thirty365 or DayCount.AprcMonths or DayCount.AprcWeeks or DayCount.AprcYears => LoanWordsText.DaysOther,
    };

    public static string Of(LoanEntryKind kind) => kind switch
    {
        LoanEntryKind.Payment => LoanWordsText.EntryPayment,
        LoanEntryKind.Fee => LoanWordsText.EntryFee,
        LoanEntryKind.Penalty => LoanWordsText.EntryPenalty,
        LoanEntryKind.FeeWaiver => LoanWordsText.EntryFeeWaiver,
        LoanEntryKind.PenaltyWaiver => LoanWordsText.EntryPenaltyWaiver,
        LoanEntryKind.InterestWaiver => LoanWordsText.EntryInterestWaiver,
        LoanEntryKind.LateInterestWaiver => LoanWordsText.EntryLateInterestWaiver,
        LoanEntryKind.Pause => LoanWordsText.EntryPause,
        LoanEntryKind.RateChange => LoanWordsText.EntryRateChange,
        LoanEntryKind.Restructure => LoanWordsText.EntryRestructure,
        LoanEntryKind.Held => LoanWordsText.EntryHeld,
        LoanEntryKind.HeldApplied => LoanWordsText.EntryHeldApplied,
        LoanEntryKind.Disbursement => LoanWordsText.EntryDisbursement,
        LoanEntryKind.Withdrawn => LoanWordsText.EntryWithdrawn,
    };

    /// <summary>What to ask the bank, or look for, to learn what is not known.</summary>
    public static string Of(UnknownPart part) => part switch
    {
        UnknownPart.AmountOverdue => LoanWordsText.UnknownAmountOverdue,
        UnknownPart.OverdueSince => LoanWordsText.UnknownOverdueSince,
        UnknownPart.Split => LoanWordsText.UnknownSplit,
        UnknownPart.InstalmentsMissed => LoanWordsText.UnknownInstalmentsMissed,
        UnknownPart.GoodThrough => LoanWordsText.UnknownGoodThrough,
        UnknownPart.Balance => LoanWordsText.UnknownBalance,
        UnknownPart.Instalment => LoanWordsText.UnknownInstalment,
        UnknownPart.Rate => LoanWordsText.UnknownRate,
        UnknownPart.LastDueOn => LoanWordsText.UnknownLastDueOn,
        UnknownPart.StillToPay => LoanWordsText.UnknownStillToPay,
        UnknownPart.PayOff => LoanWordsText.UnknownPayOff,
        UnknownPart.DefaultInterestRule => LoanWordsText.UnknownDefaultInterestRule,
        UnknownPart.SinceBankFigures => LoanWordsText.UnknownSinceBankFigures,
    };
}

using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>The words for what the domain names.</summary>
internal static class LoanWords
{
    /// <summary>The ways of repaying that the form offers; others are entered from the bank's own schedule.</summary>
    public static readonly IReadOnlyList<RepaymentMethod> Methods = [RepaymentMethod.LevelInstalment, RepaymentMethod.EqualPrincipal, RepaymentMethod.Bullet, RepaymentMethod.Irregular];

    /// <summary>The ways of counting that contracts name.</summary>
    public static readonly IReadOnlyList<DayCount> DayCounts = [DayCount.Periodic, DayCount.Actual365Fixed, DayCount.Actual360, DayCount.Thirty360Bond, DayCount.ActualActualIsda];

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
        RepaymentMethod.Balloon or RepaymentMethod.Flat or RepaymentMethod.Graduated or RepaymentMethod.Step => LoanWordsText.MethodOther,
        RepaymentMethod.Irregular => LoanWordsText.MethodEntered,
    };

    public static string? HintOf(RepaymentMethod method) => method switch
    {
        RepaymentMethod.LevelInstalment => LoanWordsText.MethodLevelHint,
        RepaymentMethod.EqualPrincipal => LoanWordsText.MethodEqualPrincipalHint,
        RepaymentMethod.Bullet => LoanWordsText.MethodBulletHint,
        RepaymentMethod.Balloon or RepaymentMethod.Flat or RepaymentMethod.Graduated or RepaymentMethod.Step => null,
        RepaymentMethod.Irregular => LoanWordsText.MethodEnteredHint,
    };

    public static string Of(DayCount count) => count switch
    {
        DayCount.Periodic => LoanWordsText.DaysPeriodic,
        DayCount.Actual365Fixed => LoanWordsText.DaysActual365,
        DayCount.Actual360 => LoanWordsText.DaysActual360,
        DayCount.Thirty360Bond => LoanWordsText.DaysThirty360,
        DayCount.ActualActualIsda => LoanWordsText.DaysActualActual,
        DayCount.Actual364 or DayCount.Actual36525 or DayCount.ActualActualIcma or DayCount.ActualActualAfb or DayCount.Actual365Actual or DayCount.NoLeap365
            or DayCount.ThirtyE360 or DayCount.ThirtyE360Isda or DayCount.ThirtyU360 or DayCount.Thirty365 or DayCount.AprcMonths or DayCount.AprcWeeks or DayCount.AprcYears => LoanWordsText.DaysOther,
    };

    public static string Of(LoanEntryKind kind) => kind switch
    {
        LoanEntryKind.Payment => LoanWordsText.EntryPayment,
        LoanEntryKind.Fee => LoanWordsText.EntryFee,
        LoanEntryKind.Penalty => LoanWordsText.EntryPenalty,
        LoanEntryKind.FeeWaiver => LoanWordsText.EntryFeeWaiver,
        LoanEntryKind.PenaltyWaiver => LoanWordsText.EntryPenaltyWaiver,
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

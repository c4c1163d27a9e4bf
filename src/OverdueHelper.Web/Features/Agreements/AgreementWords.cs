using System.Globalization;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Options;

namespace OverdueHelper.Web.Features.Agreements;

/// <summary>The words for what was asked, answered and agreed.</summary>
internal static class AgreementWords
{
    public static string Of(ProposalState state) => state switch
    {
        ProposalState.Draft => AgreementsPageText.StateDraft,
        ProposalState.Sent => AgreementsPageText.StateSent,
        ProposalState.Acknowledged => AgreementsPageText.StateAcknowledged,
        ProposalState.Countered => AgreementsPageText.StateCountered,
        ProposalState.Refused => AgreementsPageText.StateRefused,
        ProposalState.Accepted => AgreementsPageText.StateAccepted,
        ProposalState.Withdrawn => AgreementsPageText.StateWithdrawn,
    };

    /// <summary>A shape beside the words, so that colour alone says nothing.</summary>
    public static string Shape(ProposalState state) => state switch
    {
        ProposalState.Draft => "○",
        ProposalState.Sent => "▷",
        ProposalState.Acknowledged => "◐",
        ProposalState.Countered => "⇄",
        ProposalState.Refused => "✕",
        ProposalState.Accepted => "✓",
        ProposalState.Withdrawn => "–",
    };

    public static Tone ToneOf(ProposalState state) => state switch
    {
        ProposalState.Accepted => Tone.Good,
        ProposalState.Countered or ProposalState.Refused => Tone.Soon,
        ProposalState.Draft or ProposalState.Sent or ProposalState.Acknowledged or ProposalState.Withdrawn => Tone.Plain,
    };

    /// <summary>What a step says in the story. Sent again after an offer or a refusal means that the borrower stands by it.</summary>
    public static string Story(ProposalStep step) => step switch
    {
        { State: ProposalState.Sent, Sequence: > 1 } => AgreementsPageText.StoryKept,
        { State: ProposalState.Accepted, CounterId: not null } => AgreementsPageText.StoryTookTheirs,
        _ => Of(step.State),
    };

    /// <summary>The choice in the form for what happened next.</summary>
    public static string Choice(ProposalState state) => state switch
    {
        ProposalState.Sent => AgreementsPageText.ChooseKept,
        ProposalState.Acknowledged => AgreementsPageText.ChooseAcknowledged,
        ProposalState.Accepted => AgreementsPageText.ChooseAccepted,
        ProposalState.Refused => AgreementsPageText.ChooseRefused,
        ProposalState.Withdrawn => AgreementsPageText.ChooseWithdrawn,
        ProposalState.Countered => AgreementsPageText.ChooseCountered,
        ProposalState.Draft => Of(state),
    };

    public static string Of(CounterBasis basis) => basis switch
    {
        CounterBasis.Instalments => AgreementsPageText.BasisInstalments,
        CounterBasis.Terms => AgreementsPageText.BasisTerms,
    };

    public static string Of(OfferRest rest) => rest switch
    {
        OfferRest.SettlesAll => AgreementsPageText.RestSettles,
        OfferRest.ContractGoesOn => AgreementsPageText.RestGoesOn,
        OfferRest.NotSaid => AgreementsPageText.RestNotSaid,
    };

    public static string? HintOf(OfferRest rest) => rest switch
    {
        OfferRest.SettlesAll => AgreementsPageText.RestSettlesHint,
        OfferRest.ContractGoesOn => null,
        OfferRest.NotSaid => AgreementsPageText.RestNotSaidHint,
    };

    /// <summary>How an agreed payment stands, with a shape before the words.</summary>
    public static string Of(AgreedPayment payment) => payment.State switch
    {
        AgreedPaymentState.Open => $"○ {AgreementsPageText.PaymentOpen}",
        AgreedPaymentState.Kept => $"✓ {Say(AgreementsPageText.PaymentKept, Formats.DayShort(payment.PaidOn!.Value))}",
        AgreedPaymentState.Late => $"◐ {Say(AgreementsPageText.PaymentLate, Formats.DayShort(payment.PaidOn!.Value))}",
        AgreedPaymentState.Missed => $"✕ {AgreementsPageText.PaymentMissed}",
    };

    /// <summary>How many agreed payments were made on time, late and not at all.</summary>
    public static string Counts(AgreementRecord record)
    {
        string[] parts =
        [
            Say(AgreementsPageText.KeptOf, record.Kept, record.Payments.Count),
            .. record.Late > 0 ? [Say(AgreementsPageText.LateCount, record.Late)] : (string[])[],
            .. record.Missed > 0 ? [Say(AgreementsPageText.MissedCount, record.Missed)] : (string[])[],
        ];
        return string.Join(" · ", parts);
    }

    /// <summary>A request in a line: its parts with their numbers.</summary>
    public static string Terms(ProposalTerms terms, Currency currency) => string.Join("; ", terms.Parts.Select(part => Part(part, currency)));

    /// <summary>A bank's offer in a line.</summary>
    public static string Offer(CounterOffer offer, Currency currency) => offer switch
    {
        { Terms: { } terms } => Terms(terms, currency),
        { AmountMinor: { } amount, Instalments: { } count, FirstDueOn: { } first } =>
            Say(AgreementsPageText.OfferInstalments, Formats.Number(count), Formats.Amount(new Money(amount, currency)), Formats.Day(first)) + Line(offer.Rest ?? OfferRest.NotSaid),
        _ => "",
    };

    /// <summary>What the bank loses in today's money.</summary>
    public static string Loss(OfferFigures figures) => figures.LossShare switch
    {
        null when !figures.EndsDebt => AgreementsPageText.NoTotal,
        null => AgreementsPageText.NotKnown,
        <= 0 => AgreementsPageText.LossNone,
        { } share => share.ToString("P2", CultureInfo.CurrentCulture.NumberFormat),
    };

    public static string Fits(OfferFigures figures) => figures.FitsBudget switch
    {
        null => AgreementsPageText.NotKnown,
        true => AgreementsPageText.FitsYes,
        false => AgreementsPageText.FitsNo,
    };

    public static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);

    private static string Line(OfferRest rest) => rest switch
    {
        OfferRest.SettlesAll => AgreementsPageText.RestLineSettles,
        OfferRest.ContractGoesOn => AgreementsPageText.RestLineGoesOn,
        OfferRest.NotSaid => AgreementsPageText.RestLineNotSaid,
    };

    private static string Part(ProposalPart part, Currency currency)
    {
        string[] numbers =
        [
            .. part.Share is { } share ? [Formats.Percent(share)] : (string[])[],
            .. part.AmountMinor is { } amount ? [Formats.Amount(new Money(amount, currency))] : (string[])[],
            .. part.Instalments > 0 ? [Say(part.Instalments == 1 ? AgreementsPageText.InstalmentsOne : AgreementsPageText.InstalmentsMany, part.Instalments)] : (string[])[],
        ];
        var name = OptionWords.Name(part.Kind);
        return numbers.Length == 0 ? name : $"{name}: {string.Join(", ", numbers)}";
    }
}

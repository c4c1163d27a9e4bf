using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>The words a suggested step starts with.</summary>
public static class StepWords
{
    /// <summary>In the reader's language.</summary>
    /// <param name="kind">What the step is about.</param>
    public static string Of(StepKind kind) => kind switch
    {
        StepKind.TryAgain => ContactsText.StepTryAgain,
        StepKind.ComeBack => ContactsText.StepComeBack,
        StepKind.SendPapers => ContactsText.StepSendPapers,
        StepKind.ConfirmMyself => ContactsText.StepConfirmMyself,
        StepKind.ConfirmInWriting => ContactsText.StepConfirmInWriting,
        StepKind.AskForReasons => ContactsText.StepAskForReasons,
        StepKind.Reply => ContactsText.StepReply,
        StepKind.AskHowItStands => ContactsText.StepAskHowItStands,
        StepKind.KeepPromise => ContactsText.StepKeepPromise,
    };
}

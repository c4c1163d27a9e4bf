namespace OverdueHelper.Domain.Contacts;

/// <summary>What a suggested step is about; the words for it depend on the language.</summary>
public enum StepKind
{
    /// <summary>Try to reach the lender again.</summary>
    TryAgain,

    /// <summary>The lender comes back.</summary>
    ComeBack,

    /// <summary>Send what was asked for.</summary>
    SendPapers,

    /// <summary>Confirm in writing what was said.</summary>
    ConfirmMyself,

    /// <summary>The lender confirms in writing.</summary>
    ConfirmInWriting,

    /// <summary>Ask for the reasons of a refusal.</summary>
    AskForReasons,

    /// <summary>Answer a letter or message.</summary>
    Reply,

    /// <summary>Ask how the matter stands.</summary>
    AskHowItStands,

    /// <summary>The lender does what it promised.</summary>
    KeepPromise,
}

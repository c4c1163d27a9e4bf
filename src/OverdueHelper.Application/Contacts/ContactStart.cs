namespace OverdueHelper.Application.Contacts;

/// <summary>What a new contact starts from, besides the clock. Nothing set is a call of mine.</summary>
public sealed record ContactStart
{
    /// <summary>The matter to go on with.</summary>
    public Guid? ThreadId { get; init; }

    /// <summary>The loan it is about.</summary>
    public Guid? LoanId { get; init; }

    /// <summary>A contact after which a letter was sent.</summary>
    public Guid? LetterAfterId { get; init; }

    /// <summary>Whether that letter confirms the contact; else it asks again.</summary>
    public bool LetterConfirms { get; init; }
}

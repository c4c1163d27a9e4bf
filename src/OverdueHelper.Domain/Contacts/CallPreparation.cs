using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Contacts;

/// <summary>What a person wants to say in a call about one loan and no figure tells: when it gets better, and what to ask for instead.</summary>
public sealed class CallPreparation : ICaseRow, IVersioned
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextLength = 300;

    private CallPreparation()
    {
    }

    /// <summary>The loan; also the identity, because a loan has one preparation.</summary>
    public Guid LoanId { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>When and why it will be better, such as "from June, when the new job starts"; may be empty.</summary>
    public string Ends { get; set; } = "";

    /// <summary>What to ask for when the request is refused; may be empty.</summary>
    public string Fallback { get; set; } = "";

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>An empty one.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    public static CallPreparation For(Guid caseId, Guid loanId) => new() { CaseId = caseId, LoanId = loanId };
}

using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>One person's promise to pay a loan if the borrower does not.</summary>
public sealed class Guarantee : ICaseRow, IVersioned
{
    /// <summary>The most guarantees of one case.</summary>
    public const int MostGuarantees = 50;

    private Guarantee()
    {
    }

    /// <summary>The identity, made with the form.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The loan that is guaranteed.</summary>
    public Guid LoanId { get; set; }

    /// <summary>Who is bound; at most <see cref="Borrower.NameLength"/> characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>How far the promise reaches.</summary>
    public GuaranteeExtent Extent { get; set; } = GuaranteeExtent.NotKnown;

    /// <summary>The most that can be asked of the guarantor, in minor units of the loan's currency; null unless <see cref="GuaranteeExtent.UpToAmount"/>.</summary>
    public long? LimitMinor { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Adds a guarantee for a loan of the case.</summary>
    public static Guarantee For(Guid id, Guid caseId, Guid loanId) => new() { Id = id, CaseId = caseId, LoanId = loanId };

    /// <summary>The most that can be asked of the guarantor; null when it is the whole debt or not known.</summary>
    /// <param name="currency">The loan's currency.</param>
    public Money? Limit(Currency currency) => Extent is GuaranteeExtent.UpToAmount && LimitMinor is { } minor ? new Money(minor, currency) : null;
}

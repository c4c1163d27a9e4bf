using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Lenders;

/// <summary>What the plan for one lender says on one point that a bank weighs, in the borrower's words. Without a row the plan says what the data shows.</summary>
public sealed class BorrowerSentence : ICaseRow, IVersioned
{
    /// <summary>The longest sentence, in characters.</summary>
    public const int TextLength = 400;

    private BorrowerSentence()
    {
    }

    /// <summary>The lender the plan is for.</summary>
    public Guid LenderId { get; private init; }

    /// <summary>The point.</summary>
    public BorrowerCriterion Criterion { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>What is printed; empty leaves the point out of the plan.</summary>
    public string Text { get; private set; } = "";

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Says something on a point.</summary>
    /// <exception cref="ArgumentException">The text is too long.</exception>
    public static BorrowerSentence On(Lender lender, BorrowerCriterion criterion, string text)
    {
        var sentence = new BorrowerSentence { LenderId = lender.Id, CaseId = lender.CaseId, Criterion = criterion };
        sentence.Say(text);
        return sentence;
    }

    /// <summary>Says it anew; empty leaves it out.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="ArgumentException">The text is too long.</exception>
    public bool Say(string text)
    {
        var said = text.Trim();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(said.Length, TextLength, nameof(text));
        var before = Text;
        Text = said;
        return before != said;
    }
}

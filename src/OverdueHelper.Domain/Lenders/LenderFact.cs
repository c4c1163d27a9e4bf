using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Lenders;

/// <summary>One thing known about a lender, from whom, and when it was last checked.</summary>
public sealed class LenderFact : ICaseRow, IVersioned
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextLength = 600;

    /// <summary>The longest source, in characters.</summary>
    public const int SourceLength = 300;

    private LenderFact()
    {
    }

    /// <summary>The identity, made with the form.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The lender.</summary>
    public Guid LenderId { get; private init; }

    /// <summary>What it is about.</summary>
    public LenderTopic Topic { get; private init; }

    /// <summary>What is known.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who said it or where it was read; empty is the borrower's own note.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The day it was last checked.</summary>
    public DateOnly CheckedOn { get; private set; }

    /// <summary>When it was removed; <see langword="null"/> while it stands.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Writes a fact on a lender's card.</summary>
    /// <param name="id">The identity made with the form.</param>
    /// <param name="lender">The lender.</param>
    /// <param name="topic">What it is about; the postal address is kept on the lender.</param>
    /// <param name="text">What is known; not blank.</param>
    /// <param name="source">Who said it or where it was read; empty for an own note.</param>
    /// <param name="checkedOn">The day it was checked.</param>
    /// <exception cref="ArgumentException">The text is blank, a text is too long, or the topic is the postal address.</exception>
    public static LenderFact Add(Guid id, Lender lender, LenderTopic topic, string text, string source, DateOnly checkedOn)
    {
        if (topic is LenderTopic.Post)
        {
            throw new ArgumentException("The postal address is kept on the lender.", nameof(topic));
        }

        var fact = new LenderFact { Id = id, CaseId = lender.CaseId, LenderId = lender.Id, Topic = topic };
        fact.Say(text, source, checkedOn);
        return fact;
    }

    /// <summary>Says it anew.</summary>
    /// <exception cref="ArgumentException">The text is blank or a text is too long.</exception>
    public void Say(string text, string source, DateOnly checkedOn)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var (said, from) = (text.Trim(), source.Trim());
        ArgumentOutOfRangeException.ThrowIfGreaterThan(said.Length, TextLength, nameof(text));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from.Length, SourceLength, nameof(source));
        (Text, Source, CheckedOn) = (said, from, checkedOn);
    }
}

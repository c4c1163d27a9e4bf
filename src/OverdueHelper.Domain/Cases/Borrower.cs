namespace OverdueHelper.Domain.Cases;

/// <summary>Who owes: a person, a sole trader or a company, and why it became hard. One per case.</summary>
public sealed class Borrower : ICaseRow, IVersioned
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 120;

    /// <summary>The longest address, in characters.</summary>
    public const int AddressLength = 400;

    /// <summary>The longest telephone number or short remark, in characters.</summary>
    public const int ShortLength = 120;

    /// <summary>The longest account of what happened, in characters.</summary>
    public const int StoryLength = 4000;

    private Borrower()
    {
    }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>Person, sole trader or company.</summary>
    public BorrowerKind? Kind { get; set; }

    /// <summary>The person's full name, or that of the person who signs for a company.</summary>
    public string FullName { get; set; } = "";

    /// <summary>The company's or business's name; empty for a person.</summary>
    public string BusinessName { get; set; } = "";

    /// <summary>The company's registration number; empty when there is none.</summary>
    public string RegistrationNumber { get; set; } = "";

    /// <summary>The postal address, on several lines.</summary>
    public string Address { get; set; } = "";

    /// <summary>The town that is written before the date of a letter.</summary>
    public string Place { get; set; } = "";

    /// <summary>A telephone number the bank may ring.</summary>
    public string Phone { get; set; } = "";

    /// <summary>When the borrower is best reached, in their words.</summary>
    public string ReachedAt { get; set; } = "";

    /// <summary>Another person who borrowed jointly; empty when none.</summary>
    public string CoBorrower { get; set; } = "";

    /// <summary>A person who guarantees the loan; empty when none.</summary>
    public string Guarantor { get; set; } = "";

    /// <summary>The debt counsellor who may speak for the borrower; empty when none.</summary>
    public string Counsellor { get; set; } = "";

    /// <summary>What made it hard, from the list.</summary>
    public HardshipReason? Reason { get; set; }

    /// <summary>The day or month since when it has been hard.</summary>
    public DateOnly? HardSince { get; set; }

    /// <summary>From when it should be easier; <see langword="null"/> while nobody knows.</summary>
    public DateOnly? EasesOn { get; set; }

    /// <summary>What happened and what has changed, in the borrower's words.</summary>
    public string Story { get; set; } = "";

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Whether the plan can name the borrower and say why.</summary>
    public bool IsComplete => Kind is not null && FullName.Length > 0 && Address.Length > 0 && Reason is not null;

    /// <summary>The borrower of a case, nothing known yet.</summary>
    public static Borrower Of(Guid caseId) => new() { CaseId = caseId };
}

using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Sharing;

/// <summary>An open offer of a case to whoever brings its code. It is there until it is taken up or withdrawn.</summary>
public sealed class CaseInvitation
{
    /// <summary>For how many days the code is good.</summary>
    public const int GoodDays = 7;

    /// <summary>How many may be open in one case.</summary>
    public const int MostOpen = 20;

    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>The letters of <see cref="CodeHash"/>: SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    private CaseInvitation()
    {
    }

    /// <summary>Names the invitation; made with the form.</summary>
    public Guid Id { get; private init; }

    /// <summary>The case it opens.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>What is kept of the code: not enough to know it.</summary>
    public string CodeHash { get; private set; } = "";

    /// <summary>What the person may do.</summary>
    public GrantRole Role { get; private init; }

    /// <summary>The last day the case will be open to the person; nothing when it does not expire.</summary>
    public DateOnly? ExpiresOn { get; private init; }

    /// <summary>What the owner calls the person.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The name the owner goes by towards the person: all that is told before the offer is taken up.</summary>
    public string From { get; private init; } = "";

    /// <summary>When the code stops working.</summary>
    public DateTimeOffset GoodUntil { get; private set; }

    /// <summary>Offers a case.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="codeHash">The hash of the code.</param>
    /// <param name="role">Counsellor or viewer.</param>
    /// <param name="expiresOn">The last day; nothing when it does not expire.</param>
    /// <param name="name">What the owner calls the person.</param>
    /// <param name="from">The name the owner goes by.</param>
    /// <param name="now">This moment.</param>
    /// <exception cref="ArgumentException">The role is the owner's, or a name is missing or too long.</exception>
    public static CaseInvitation Make(Guid id, Guid caseId, string codeHash, GrantRole role, DateOnly? expiresOn, string name, string from, DateTimeOffset now)
    {
        if (role is GrantRole.Owner)
        {
            throw new ArgumentException("Nobody is invited to own a case.", nameof(role));
        }

        var invitation = new CaseInvitation { Id = id, CaseId = caseId, Role = role, ExpiresOn = expiresOn, Name = Checked(name, nameof(name)), From = Checked(from, nameof(from)) };
        invitation.Recode(codeHash, now);
        return invitation;
    }

    /// <summary>Takes another code in place of the one before, which ends.</summary>
    /// <param name="codeHash">The hash of the code.</param>
    /// <param name="now">This moment.</param>
    /// <exception cref="ArgumentException">The hash is not one.</exception>
    public void Recode(string codeHash, DateTimeOffset now)
    {
        CodeHash = codeHash.Length == HashLength ? codeHash : throw new ArgumentException("That is not a hash.", nameof(codeHash));
        GoodUntil = now.AddDays(GoodDays);
    }

    /// <summary>Whether it can be taken up.</summary>
    /// <param name="now">This moment.</param>
    public bool IsGood(DateTimeOffset now) => now < GoodUntil;

    private static string Checked(string text, string name)
    {
        var trimmed = text.Trim();
        return trimmed.Length is > 0 and <= NameLength ? trimmed : throw new ArgumentException("A name is needed, and not a long one.", name);
    }
}

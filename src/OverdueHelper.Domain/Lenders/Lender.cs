using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Lenders;

/// <summary>A bank or other lender of one case, and the desk that hears about hardship.</summary>
public sealed class Lender : ICaseRow, IVersioned
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 120;

    /// <summary>The longest postal address, in characters.</summary>
    public const int AddressLength = 400;

    private Lender()
    {
    }

    /// <summary>The identity.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The name as it stands on the lender's letters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where a plan is to be sent: the hardship department's postal address; empty when not known.</summary>
    public string HardshipAddress { get; set; } = "";

    /// <summary>Who gave that address or where it was read; empty is the borrower's own note.</summary>
    public string AddressSource { get; private set; } = "";

    /// <summary>The day that address was last checked; <see langword="null"/> when not known.</summary>
    public DateOnly? AddressCheckedOn { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Adds a lender to a case.</summary>
    /// <param name="id">The identity made with the form.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="name">The name; not blank.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Lender Add(Guid id, Guid caseId, string name)
    {
        var lender = new Lender { Id = id, CaseId = caseId };
        lender.Rename(name);
        return lender;
    }

    /// <summary>Says where plans and letters go.</summary>
    /// <param name="address">The hardship department's postal address; empty takes it away.</param>
    /// <param name="source">Who gave it or where it was read; empty for an own note.</param>
    /// <param name="checkedOn">The day it was checked.</param>
    /// <exception cref="ArgumentException">A text is too long.</exception>
    public void Address(string address, string source, DateOnly? checkedOn)
    {
        var (said, from) = (address.Trim(), source.Trim());
        ArgumentOutOfRangeException.ThrowIfGreaterThan(said.Length, AddressLength, nameof(address));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from.Length, LenderFact.SourceLength, nameof(source));
        (HardshipAddress, AddressSource, AddressCheckedOn) = said.Length > 0 ? (said, from, checkedOn) : ("", "", null);
    }

    /// <summary>Corrects the name.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name.Trim();
    }
}

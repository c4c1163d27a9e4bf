using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Cases;

/// <summary>One borrower's file: everything else belongs to it.</summary>
public sealed class CaseFile : IVersioned
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 100;

    private CaseFile(Guid id, string name, string? country, Currency? currency, bool isExample, DateOnly openedOn)
    {
        Id = id;
        Name = name;
        Country = country;
        Currency = currency;
        IsExample = isExample;
        OpenedOn = openedOn;
    }

    /// <summary>Names the case in addresses; made by whoever opens it.</summary>
    public Guid Id { get; private init; }

    /// <summary>What its people call it; may be empty.</summary>
    public string Name { get; private set; }

    /// <summary>The country whose rules and advice apply: two capital letters of ISO 3166-1; nothing until it is said.</summary>
    public string? Country { get; private set; }

    /// <summary>The currency new entries start with; nothing until it is said.</summary>
    public Currency? Currency { get; private set; }

    /// <summary>Whether it is one of the examples and no real person's file.</summary>
    public bool IsExample { get; private init; }

    /// <summary>The day it was opened, where its owner is.</summary>
    public DateOnly OpenedOn { get; private init; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Opens a file.</summary>
    /// <param name="id">Its id; made with the form, so that a repeated submit opens one file.</param>
    /// <param name="name">What to call it; may be empty, at most <see cref="NameLength"/> characters.</param>
    /// <param name="country">Two capital letters of ISO 3166-1, or nothing.</param>
    /// <param name="currency">The usual currency, or nothing.</param>
    /// <param name="openedOn">The day, where the owner is.</param>
    /// <param name="isExample">Whether it is an example.</param>
    /// <exception cref="ArgumentException">The name is too long or the country is not two capital letters.</exception>
    public static CaseFile Open(Guid id, string name, string? country, Currency? currency, DateOnly openedOn, bool isExample = false)
    {
        var file = new CaseFile(id, "", country: null, currency: null, isExample, openedOn);
        file.Rename(name);
        file.Settle(country, currency);
        return file;
    }

    /// <summary>Calls the file something else.</summary>
    /// <param name="name">At most <see cref="NameLength"/> characters; spaces around it are dropped.</param>
    /// <exception cref="ArgumentException">The name is too long.</exception>
    public void Rename(string name)
    {
        var trimmed = name.Trim();
        Name = trimmed.Length <= NameLength
            ? trimmed
            : throw new ArgumentException("The name is too long.", nameof(name));
    }

    /// <summary>Says where the borrower lives and in which currency they reckon.</summary>
    /// <param name="country">Two capital letters of ISO 3166-1, or nothing when it is not known yet.</param>
    /// <param name="currency">The usual currency, or nothing when it is not known yet.</param>
    /// <exception cref="ArgumentException">The country is not two capital letters.</exception>
    public void Settle(string? country, Currency? currency)
    {
        if (country is not null && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper)))
        {
            throw new ArgumentException("A country is two capital letters.", nameof(country));
        }

        Country = country;
        Currency = currency;
    }
}

using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Reminders;

/// <summary>How one person wants to be reminded by e-mail. Off until they ask for it and answer from the address.</summary>
public sealed class ReminderSettings : IUserRow, IVersioned
{
    /// <summary>The longest address, in characters. Source: RFC 5321, 4.5.3.1.3, a path of 256 with its angle brackets.</summary>
    public const int AddressLength = 254;

    /// <summary>The longest name of a time zone, in characters.</summary>
    public const int ZoneLength = 64;

    /// <summary>The longest name of a language, in characters.</summary>
    public const int LanguageLength = 12;

    /// <summary>The length of a secret in a link, in characters.</summary>
    public const int SecretLength = 43;

    /// <summary>The most days before a date.</summary>
    public const int MostDaysBefore = 14;

    /// <summary>For how many days the link to confirm an address works.</summary>
    public const int DaysToConfirm = 3;

    private ReminderSettings()
    {
    }

    /// <inheritdoc/>
    public string UserId { get; private init; } = "";

    /// <summary>Whether the person wants e-mail.</summary>
    public bool IsOn { get; private set; }

    /// <summary>The address they gave; empty when none.</summary>
    public string Address { get; private set; } = "";

    /// <summary>When someone answered from the address; <see langword="null"/> while nobody has.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The secret of the link that confirms the address; <see langword="null"/> when there is nothing to confirm.</summary>
    public string? ConfirmSecret { get; private set; }

    /// <summary>When that link was asked for.</summary>
    public DateTimeOffset? ConfirmAskedAt { get; private set; }

    /// <summary>The secret of the link in every e-mail that stops them; <see langword="null"/> while none was ever wanted. It opens nothing else.</summary>
    public string? StopSecret { get; private set; }

    /// <summary>How many days before a date; 0 is the day itself.</summary>
    public int DaysBefore { get; private set; } = 1;

    /// <summary>The time of day, where the person is.</summary>
    public TimeOnly At { get; private set; } = new(9, 0);

    /// <inheritdoc cref="QuietHours.From"/>
    public TimeOnly QuietFrom { get; private set; } = QuietHours.Usual.From;

    /// <inheritdoc cref="QuietHours.Until"/>
    public TimeOnly QuietUntil { get; private set; } = QuietHours.Usual.Until;

    /// <summary>The time zone, a name in the IANA list.</summary>
    public string Zone { get; private set; } = "";

    /// <summary>The language and formats of the e-mail, a culture name.</summary>
    public string Language { get; private set; } = "";

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The quiet part of the day.</summary>
    public QuietHours Quiet => new(QuietFrom, QuietUntil);

    /// <summary>Whether reminders of dates are sent.</summary>
    public bool IsSending => IsOn && ConfirmedAt is not null;

    /// <summary>Whether the address still has to be confirmed.</summary>
    public bool IsAsking => IsOn && ConfirmedAt is null;

    /// <summary>The settings a person starts with: off.</summary>
    /// <param name="userId">The person.</param>
    public static ReminderSettings Of(string userId) => new() { UserId = userId };

    /// <summary>Says when e-mail may come and in which words.</summary>
    /// <param name="daysBefore">0 to <see cref="MostDaysBefore"/>.</param>
    /// <param name="at">The time of day, where the person is.</param>
    /// <param name="quiet">When nothing is sent.</param>
    /// <param name="zone">A name in the IANA list.</param>
    /// <param name="language">A culture name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are not possible.</exception>
    public void Arrange(int daysBefore, TimeOnly at, QuietHours quiet, string zone, string language)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysBefore);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(daysBefore, MostDaysBefore);
        (DaysBefore, At, QuietFrom, QuietUntil, Zone, Language) = (daysBefore, at, quiet.From, quiet.Until, zone, language);
    }

    /// <summary>Wants e-mail at an address. Another address than the confirmed one must be confirmed first.</summary>
    /// <param name="address">The address.</param>
    /// <param name="stopSecret">A new secret; links in earlier e-mails end with it.</param>
    /// <returns>Whether the address must be confirmed: then <see cref="AskToConfirm"/> comes next.</returns>
    public bool TurnOn(string address, string stopSecret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        var isSame = string.Equals(address, Address, StringComparison.OrdinalIgnoreCase);
        if (!IsOn || !isSame)
        {
            StopSecret = stopSecret;
        }

        (IsOn, Address) = (true, address);
        if (!isSame)
        {
            (ConfirmedAt, ConfirmSecret, ConfirmAskedAt) = (null, null, null);
        }

        return ConfirmedAt is null && ConfirmSecret is null;
    }

    /// <summary>Sends a new link to the address; earlier ones end.</summary>
    /// <param name="secret">The secret of the link.</param>
    /// <param name="now">This moment.</param>
    /// <exception cref="InvalidOperationException">There is nothing to confirm.</exception>
    public void AskToConfirm(string secret, DateTimeOffset now)
    {
        if (!IsAsking)
        {
            throw new InvalidOperationException("There is no address to confirm.");
        }

        (ConfirmSecret, ConfirmAskedAt) = (secret, now);
    }

    /// <summary>Whether the link that was sent still works.</summary>
    /// <param name="now">This moment.</param>
    public bool CanConfirm(DateTimeOffset now) => IsAsking && ConfirmAskedAt is { } asked && now < asked.AddDays(DaysToConfirm);

    /// <summary>Somebody answered from the address.</summary>
    /// <param name="now">This moment.</param>
    /// <exception cref="InvalidOperationException">There is nothing to confirm, or the link is too old.</exception>
    public void Confirm(DateTimeOffset now)
    {
        if (!CanConfirm(now))
        {
            throw new InvalidOperationException("There is no address to confirm.");
        }

        (ConfirmedAt, ConfirmSecret, ConfirmAskedAt) = (now, null, null);
    }

    /// <summary>The same wishes, held by another account of the same person. Links in earlier e-mails end.</summary>
    /// <param name="userId">The account that takes them over.</param>
    /// <param name="stopSecret">A new secret.</param>
    public ReminderSettings MovedTo(string userId, string stopSecret) => new()
    {
        UserId = userId,
        IsOn = IsOn,
        Address = Address,
        ConfirmedAt = ConfirmedAt,
        StopSecret = stopSecret,
        DaysBefore = DaysBefore,
        At = At,
        QuietFrom = QuietFrom,
        QuietUntil = QuietUntil,
        Zone = Zone,
        Language = Language,
    };

    /// <summary>Stops all e-mail. The address is forgotten; the link that stopped them may be followed again and does nothing.</summary>
    public void TurnOff()
    {
        (IsOn, Address, ConfirmedAt, ConfirmSecret, ConfirmAskedAt) = (false, "", null, null, null);
    }
}

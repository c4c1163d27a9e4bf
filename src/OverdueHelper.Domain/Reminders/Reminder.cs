using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Reminders;

/// <summary>One e-mail in the outbox. It stays there until it is sent, whatever happens to the program in between.</summary>
/// <remarks>A person gets one e-mail for a day, however many dates fall on it: it could not say which they are.</remarks>
public sealed class Reminder : IUserRow
{
    /// <summary>The longest Message-ID, in characters.</summary>
    public const int MessageIdLength = 200;

    /// <summary>How often one e-mail is tried before it is given up.</summary>
    public const int MostAttempts = 8;

    private static readonly TimeSpan[] _pauses =
        [TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12)];

    private Reminder()
    {
    }

    /// <summary>The identity; the Message-ID is made from it.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public string UserId { get; private init; } = "";

    /// <summary>What it is for.</summary>
    public ReminderKind Kind { get; private init; }

    /// <summary>The day it reminds of; <see langword="null"/> for a confirmation.</summary>
    public DateOnly? On { get; private init; }

    /// <summary>The address a confirmation asks, in small letters; <see langword="null"/> for a reminder of a day, which goes to whatever address is confirmed when it is sent.</summary>
    public string? Address { get; private init; }

    /// <summary>The moment from which it may be sent.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>The Message-ID without its angle brackets; the same at every attempt, so that a receiver can drop a second copy.</summary>
    public string MessageId { get; private init; } = "";

    /// <summary>Where it stands.</summary>
    public ReminderState State { get; private set; }

    /// <summary>How often sending it failed.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it is next to be sent; while it is being sent, when another may take it over.</summary>
    public DateTimeOffset NextTryAt { get; private set; }

    /// <summary>When it was put into the outbox, or wanted again after it had been withdrawn.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it was sent, withdrawn or given up; <see langword="null"/> while it waits.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The reminder of a day.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="userId">Whom it reminds.</param>
    /// <param name="on">The day.</param>
    /// <param name="dueAt">The moment to send it.</param>
    /// <param name="host">The right side of the Message-ID.</param>
    /// <param name="now">This moment.</param>
    public static Reminder Of(Guid id, string userId, DateOnly on, DateTimeOffset dueAt, string host, DateTimeOffset now) =>
        new() { Id = id, UserId = userId, Kind = ReminderKind.Date, On = on, DueAt = dueAt, NextTryAt = dueAt, MadeAt = now, MessageId = $"{id:N}@{host}" };

    /// <summary>The question whether an address is the person's; to be sent at once.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="userId">Who asked for reminders.</param>
    /// <param name="address">The address they gave.</param>
    /// <param name="host">The right side of the Message-ID.</param>
    /// <param name="now">This moment.</param>
    public static Reminder Confirm(Guid id, string userId, string address, string host, DateTimeOffset now) =>
        new() { Id = id, UserId = userId, Kind = ReminderKind.Confirmation, Address = address.ToLowerInvariant(), DueAt = now, NextTryAt = now, MadeAt = now, MessageId = $"{id:N}@{host}" };

    /// <summary>Moves it to another moment; one that has been tried keeps its next try.</summary>
    /// <param name="dueAt">The moment.</param>
    /// <exception cref="InvalidOperationException">It is not waiting.</exception>
    public void Move(DateTimeOffset dueAt)
    {
        MustWait();
        DueAt = dueAt;
        NextTryAt = Attempts == 0 ? dueAt : NextTryAt;
    }

    /// <summary>Takes it out of the way: it is not to be sent.</summary>
    /// <param name="now">This moment.</param>
    /// <exception cref="InvalidOperationException">It is not waiting.</exception>
    public void Withdraw(DateTimeOffset now) => End(ReminderState.Withdrawn, now);

    /// <summary>Wants it again after it was withdrawn. One that was sent stays sent.</summary>
    /// <param name="dueAt">The moment to send it.</param>
    /// <param name="now">This moment.</param>
    /// <exception cref="InvalidOperationException">It was not withdrawn.</exception>
    public void WantAgain(DateTimeOffset dueAt, DateTimeOffset now)
    {
        if (State is not ReminderState.Withdrawn)
        {
            throw new InvalidOperationException("Only a withdrawn reminder can be wanted again.");
        }

        (State, DueAt, NextTryAt, MadeAt, EndedAt, Attempts) = (ReminderState.Waiting, dueAt, dueAt, now, null, 0);
    }

    /// <summary>Waits for a better moment, without counting it as a failure.</summary>
    /// <param name="until">When to try.</param>
    /// <exception cref="InvalidOperationException">It is not waiting.</exception>
    public void Wait(DateTimeOffset until)
    {
        MustWait();
        NextTryAt = until;
    }

    /// <summary>It was handed over.</summary>
    /// <param name="now">This moment.</param>
    /// <exception cref="InvalidOperationException">It is not waiting.</exception>
    public void Send(DateTimeOffset now) => End(ReminderState.Sent, now);

    /// <summary>It will not arrive: the address was refused for good.</summary>
    /// <param name="now">This moment.</param>
    /// <exception cref="InvalidOperationException">It is not waiting.</exception>
    public void GiveUp(DateTimeOffset now) => End(ReminderState.GivenUp, now);

    /// <summary>Sending failed: it waits longer after every failure, from two minutes to twelve hours, and is given up after <see cref="MostAttempts"/>.</summary>
    /// <param name="now">This moment.</param>
    /// <exception cref="InvalidOperationException">It is not waiting.</exception>
    public void Fail(DateTimeOffset now)
    {
        MustWait();
        Attempts++;
        if (Attempts >= MostAttempts)
        {
            GiveUp(now);
            return;
        }

        NextTryAt = now + _pauses[Math.Min(Attempts, _pauses.Length) - 1];
    }

    private void End(ReminderState state, DateTimeOffset now)
    {
        MustWait();
        (State, EndedAt) = (state, now);
    }

    private void MustWait()
    {
        if (State is not ReminderState.Waiting)
        {
            throw new InvalidOperationException("The reminder is not waiting any more.");
        }
    }
}

using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Contacts;

/// <summary>One contact with a lender, as it was written down. It never changes: a correction is another entry that names this one.</summary>
public sealed class ContactEntry : ICaseRow
{
    /// <summary>The longest account of what was said, in characters.</summary>
    public const int NoteLength = 10_000;

    /// <summary>The longest name, department or number, in characters.</summary>
    public const int ShortLength = 120;

    /// <summary>The identity, made with the form so that a repeated submit is the same entry.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid CaseId { get; init; }

    /// <summary>The matter it belongs to.</summary>
    public required Guid ThreadId { get; init; }

    /// <summary>The loans it was about; none means the whole case.</summary>
    public IReadOnlyList<Guid> LoanIds { get; init; } = [];

    /// <summary>How it came about.</summary>
    public required ContactChannel Channel { get; init; }

    /// <summary>Who turned to whom.</summary>
    public required ContactDirection Direction { get; init; }

    /// <summary>How it ended.</summary>
    public required ContactOutcome Outcome { get; init; }

    /// <summary>When it took place.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The day where the borrower was.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How far the borrower's clock stood from UTC then, in minutes: the time of day typed is kept for good.</summary>
    public required int OffsetMinutes { get; init; }

    /// <summary>The lender's department; may be empty.</summary>
    public string Department { get; init; } = "";

    /// <summary>Who spoke or wrote for the lender; may be empty.</summary>
    public string Person { get; init; } = "";

    /// <summary>Their staff number; may be empty.</summary>
    public string StaffNumber { get; init; } = "";

    /// <summary>The lender's number for this contact; may be empty.</summary>
    public string TicketNumber { get; init; } = "";

    /// <summary>What was said; may be empty.</summary>
    public string WhatWasSaid { get; init; } = "";

    /// <summary>What either side promised, in the order it was written down.</summary>
    public IReadOnlyList<ContactPromise> Promises { get; init; } = [];

    /// <summary>Whether it says in writing that the debt is owed, offers a payment or asks for time.</summary>
    public Answer? AcknowledgesDebt { get; init; }

    /// <summary>The entry that this one puts right.</summary>
    public Guid? CorrectsId { get; init; }

    /// <summary>The first version of what this one puts right; <see langword="null"/> when it is the first itself.</summary>
    public Guid? OriginalId { get; init; }

    /// <summary>The first version: what belongs to the contact, such as its files, is kept under it.</summary>
    public Guid FirstId => OriginalId ?? Id;

    /// <summary>The contact that this letter or message confirms in writing, by its first version.</summary>
    public Guid? ConfirmsId { get; init; }

    /// <summary>Every word of the entry that a search looks through, the matter's name included.</summary>
    public string SearchText { get; init; } = "";

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset LoggedAt { get; init; }

    /// <summary>Who wrote it down: the account's id.</summary>
    public required string LoggedBy { get; init; }

    /// <summary>Whether it leaves words behind that can be held against the borrower: everything but a call or a visit.</summary>
    /// <param name="channel">The way it went.</param>
    public static bool IsWritten(ContactChannel channel) => channel switch
    {
        ContactChannel.Phone or ContactChannel.Branch => false,
        ContactChannel.Letter or ContactChannel.Email or ContactChannel.Online or ContactChannel.Text or ContactChannel.Fax => true,
    };
}

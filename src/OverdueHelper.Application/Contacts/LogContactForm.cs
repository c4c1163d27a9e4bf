using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>One contact, as the page holds it.</summary>
public sealed class LogContactForm
{
    /// <summary>The identity of the entry: made with the form, so that a repeated submit is the same entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The entry this one puts right; <see langword="null"/> for a new contact.</summary>
    public Guid? CorrectsId { get; init; }

    /// <summary>The contact that this letter or message confirms.</summary>
    public Guid? ConfirmsId { get; init; }

    /// <summary>The matter it goes on with; <see langword="null"/> opens another one.</summary>
    public Guid? ThreadId { get; set; }

    /// <summary>The count of saves of the matter the form was filled from.</summary>
    public int ThreadVersion { get; set; }

    /// <inheritdoc cref="ContactThread.Matter"/>
    public string Matter { get; set; } = "";

    /// <inheritdoc cref="ContactThread.LenderId"/>
    public Guid? LenderId { get; set; }

    /// <inheritdoc cref="ContactEntry.LoanIds"/>
    public List<Guid> LoanIds { get; set; } = [];

    /// <inheritdoc cref="ContactEntry.Channel"/>
    public ContactChannel? Channel { get; set; }

    /// <inheritdoc cref="ContactEntry.Direction"/>
    public ContactDirection? Direction { get; set; }

    /// <inheritdoc cref="ContactEntry.Outcome"/>
    public ContactOutcome? Outcome { get; set; }

    /// <inheritdoc cref="ContactEntry.On"/>
    public DateOnly? On { get; set; }

    /// <summary>The time of day where the borrower is, such as <c>14:05</c>.</summary>
    public string Time { get; set; } = "";

    /// <inheritdoc cref="ContactEntry.Department"/>
    public string Department { get; set; } = "";

    /// <inheritdoc cref="ContactEntry.Person"/>
    public string Person { get; set; } = "";

    /// <inheritdoc cref="ContactEntry.StaffNumber"/>
    public string StaffNumber { get; set; } = "";

    /// <inheritdoc cref="ContactEntry.TicketNumber"/>
    public string TicketNumber { get; set; } = "";

    /// <inheritdoc cref="ContactEntry.WhatWasSaid"/>
    public string WhatWasSaid { get; set; } = "";

    /// <inheritdoc cref="ContactEntry.Promises"/>
    public List<PromiseForm> Promises { get; set; } = [];

    /// <summary>The files that were added while it was being written and now belong to it.</summary>
    public List<Guid> FileIds { get; set; } = [];

    /// <summary>The first day on which the lender promised something; nothing when no day was named.</summary>
    public DateOnly? BankPromisedBy => Promises.Where(promise => promise.By is Party.Bank).Min(promise => promise.DueOn);

    /// <inheritdoc cref="ContactEntry.AcknowledgesDebt"/>
    public Answer? AcknowledgesDebt { get; set; }

    /// <summary>Whether the matter is settled with this contact, so that nothing comes next.</summary>
    public bool Settles { get; set; }

    /// <inheritdoc cref="NextStep.By"/>
    public Party? StepBy { get; set; }

    /// <inheritdoc cref="NextStep.What"/>
    public string StepWhat { get; set; } = "";

    /// <inheritdoc cref="NextStep.DueOn"/>
    public DateOnly? StepDueOn { get; set; }
}

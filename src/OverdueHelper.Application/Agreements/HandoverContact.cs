using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Agreements;

/// <summary>The entry in the contact log that belongs to handing a plan over: it goes on with the newest open matter of the lender, or opens one.</summary>
internal static class HandoverContact
{
    public static async Task<LogContactForm> OfAsync(OverdueDbContext context, SendPlanForm form, PlanView plan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var thread = await ThreadAsync(context, form.CaseId, form.LenderId, cancellationToken);
        var channel = form.Channel!.Value;
        var isWritten = ContactEntry.IsWritten(channel);
        var said = string.Format(CultureInfo.CurrentCulture, AgreementsText.SaidHandedOver, plan.Reference, plan.HandOverVersion);
        return new LogContactForm
        {
            Id = form.ContactId,
            CaseId = form.CaseId,
            ThreadId = thread?.Id,
            ThreadVersion = thread?.Version ?? 0,
            Matter = string.Format(CultureInfo.CurrentCulture, AgreementsText.Matter, plan.Reference),
            LenderId = form.LenderId,
            LoanIds = [.. plan.Planned.Select(loan => loan.Loan.Id)],
            Channel = channel,
            Direction = ContactDirection.Outgoing,
            Outcome = isWritten ? ContactOutcome.Sent : ContactOutcome.WillComeBack,
            On = form.On,
            Time = form.On == DateOnly.FromDateTime(now.DateTime) ? now.ToString("HH:mm", CultureInfo.InvariantCulture) : "12:00",
            Person = form.Who,
            WhatWasSaid = form.Note.Trim().Length > 0 ? $"{said}\n{form.Note.Trim()}" : said,
            AcknowledgesDebt = isWritten ? Answer.Yes : null,
            StepBy = Party.Bank,
            StepWhat = form.StepWhat,
            StepDueOn = form.StepDueOn,
        };
    }

    /// <summary>The bank's open step in that matter, where the bank itself named its day and the day is to come: handing a plan over does not move it.</summary>
    public static async Task<NextStep?> PromisedAsync(OverdueDbContext context, Guid caseId, Guid lenderId, CancellationToken cancellationToken)
    {
        if (await ThreadAsync(context, caseId, lenderId, cancellationToken) is not { Step: { By: Party.Bank } step } thread || step.DueOn < context.Today)
        {
            return null;
        }

        var entries = await context.Newest(context.Set<ContactEntry>().Where(entry => entry.ThreadId == thread.Id)).AsNoTracking().Select(entry => entry.Promises).ToListAsync(cancellationToken);
        return entries.SelectMany(promises => promises).Any(promise => promise.By is Party.Bank && promise.DueOn == step.DueOn) ? step : null;
    }

    private static Task<ContactThread?> ThreadAsync(OverdueDbContext context, Guid caseId, Guid lenderId, CancellationToken cancellationToken) => context.Set<ContactThread>()
        .Where(thread => thread.CaseId == caseId && thread.LenderId == lenderId && thread.ClosedOn == null)
        .OrderByDescending(thread => thread.OpenedOn).ThenByDescending(thread => thread.Id)
        .AsNoTracking()
        .FirstOrDefaultAsync(cancellationToken);
}

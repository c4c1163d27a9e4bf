using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Agreements;

/// <summary>Writes down that a plan was handed over: each of its requests is frozen as a version, and an older open one is given up for it.</summary>
public sealed class SendPlan(Desk desk, ICurrentUser user, LogContact logContact, IValidator<SendPlanForm> validator) : IUseCase
{
    /// <summary>Checks and saves; with it the entry in the contact log, if asked for.</summary>
    /// <returns>How many requests were handed over now.</returns>
    public async Task<Outcome<int>> RunAsync(SendPlanForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<int>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var plan = await PlanBook.PlanOfAsync(context, form.CaseId, form.LenderId, cancellationToken);
        if (plan is null || !await context.WritableCase(form.CaseId).AnyAsync(cancellationToken))
        {
            return new Outcome<int>.Missing();
        }

        if (plan.Plan is null || plan.NeedsReason)
        {
            return Refuse(AgreementsText.ErrorNoPlan);
        }

        var versions = await context.VersionsOfAsync(form.CaseId, cancellationToken);
        if (form.VersionIds.Values.Any(id => versions.Any(version => version.Id == id)))
        {
            return new Outcome<int>.Done(0);
        }

        if (plan.HandOverVersion != form.PlanVersion)
        {
            return new Outcome<int>.Stale();
        }

        // The same request in the same paper is the same version, however often it is handed over.
        PlannedLoan[] toSend = [.. plan.Planned.Where(loan => form.VersionIds.ContainsKey(loan.Loan.Id) && plan.HandedOver(loan) is null)];
        if (toSend.Length == 0)
        {
            return Refuse(AgreementsText.ErrorSentAlready);
        }

        Guid? threadId = null;
        if (form.LogsContact)
        {
            var logged = await LogAsync(context, form, plan, cancellationToken);
            if (logged is not Outcome<ContactRow>.Done { Value.Entry: var entry })
            {
                return NotLogged(logged);
            }

            threadId = entry.ThreadId;
        }

        foreach (var loan in toSend)
        {
            await FreezeAsync(context, form, plan, loan, versions, threadId, cancellationToken);
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<int>.Done(toSend.Length) : new Outcome<int>.Stale();
    }

    private async Task FreezeAsync(
        OverdueDbContext context, SendPlanForm form, PlanView plan, PlannedLoan loan, IReadOnlyList<VersionView> versions, Guid? threadId, CancellationToken cancellationToken)
    {
        var writer = (await user.GetAsync(cancellationToken)).UserId;
        var choice = await context.Set<Proposal>().SingleAsync(row => row.LoanId == loan.Loan.Id, cancellationToken);
        var before = versions.LastOrDefault(version => version.LoanId == loan.Loan.Id);
        var number = (before?.Number ?? 0) + 1;
        if (before is not null && ProposalPath.IsOpen(before.State))
        {
            var on = form.On!.Value < before.Last.On ? before.Last.On : form.On.Value;
            context.Add(before.Last.Next(
                ProposalState.Withdrawn,
                new StepDetails(Guid.CreateVersion7(), on, desk.Now, writer) { Note = string.Format(CultureInfo.CurrentCulture, AgreementsText.Replaced, number) }));
        }

        var version = SentProposal.Of(
            form.VersionIds[loan.Loan.Id], choice, number, OfferFigures.Of(loan.Proposal, loan.Test, loan.FitsBudget), plan.HandOverVersion, plan.HandedOverHash, form.On!.Value, threadId);
        context.Add(version);
        context.Add(ProposalStep.First(
            version, new StepDetails(Guid.CreateVersion7(), form.On.Value, desk.Now, writer) { Channel = form.Channel, Who = form.Who, Note = form.Note }));
    }

    private async Task<Outcome<ContactRow>> LogAsync(OverdueDbContext context, SendPlanForm form, PlanView plan, CancellationToken cancellationToken)
    {
        var zone = (await user.GetAsync(cancellationToken)).Zone;
        var contact = await HandoverContact.OfAsync(context, form, plan, ZoneClock.TimeIn(zone, desk.Now), cancellationToken);
        return await logContact.RunAsync(contact, cancellationToken);
    }

    private static Outcome<int> NotLogged(Outcome<ContactRow> logged) => logged switch
    {
        Outcome<ContactRow>.Refused refused => Refuse(string.Join(' ', refused.Errors.Select(error => error.Message))),
        Outcome<ContactRow>.Stale => new Outcome<int>.Stale(),
        _ => new Outcome<int>.Missing(),
    };

    private static Outcome<int>.Refused Refuse(string message) => new([new FieldError("", message)]);
}

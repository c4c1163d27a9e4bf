using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Letters;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Letters;

/// <summary>Prepares a call about one loan: the sheet with live figures, to be read, printed, or kept open.</summary>
public sealed class PrepareCall(Desk desk) : IUseCase
{
    // Who answered years ago tells little about tomorrow.
    private const int MostCalls = 200;

    private const int HoursShown = 2;

    /// <summary>The sheet of today.</summary>
    /// <returns><see langword="null"/> when the case or the loan is not this reader's.</returns>
    public async Task<Document?> RunAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        if (loans.FirstOrDefault(loan => loan.Id == loanId) is not { } loan)
        {
            return null;
        }

        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new
            {
                file.Country,
                Borrower = context.Set<Borrower>().SingleOrDefault(row => row.CaseId == file.Id),
                Safeguards = context.Set<Safeguards>().SingleOrDefault(row => row.CaseId == file.Id),
                Rhythm = context.Set<ContactRhythm>().SingleOrDefault(row => row.CaseId == file.Id),
            })
            .AsNoTracking()
            .SingleAsync(cancellationToken);

        // A matter with no bank of the case is about all of them.
        var talks = context.Timeline(caseId)
            .Where(entry => context.Set<ContactThread>().Any(thread => thread.Id == entry.ThreadId && (thread.LenderId == loan.LenderId || thread.LenderId == null)))
            .AsNoTracking();
        var last = await talks.Where(entry => entry.Person != "" || (entry.Outcome != ContactOutcome.NoAnswer && entry.Outcome != ContactOutcome.LeftMessage)).FirstOrDefaultAsync(cancellationToken)
            ?? await talks.FirstOrDefaultAsync(cancellationToken);
        var step = last is null ? null : (await context.Set<ContactThread>().AsNoTracking().SingleAsync(thread => thread.Id == last.ThreadId, cancellationToken)).Step;
        var facts = new CallSheetFacts(
            context.Today,
            LetterReference.Of(loanId),
            loan.LenderName,
            loan.Account.Loan.ReferenceEnding,
            loan.Standing,
            loan.Clock,
            file.Borrower,
            last,
            step,
            Acknowledgement.IsAsked(file.Safeguards, context.Today, file.Country))
        {
            Asked = await AskedAsync(context, loan, cancellationToken),
            BudgetLeaves = await CaseBudget.OfAsync(context, caseId, loan.Account.Loan.Currency, cancellationToken) is { } budget
                && budget.Fit(loanId, loans) is { IsComplete: true, IsDeficit: false } fit ? fit.Left : null,
            Words = await context.Set<CallPreparation>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loanId, cancellationToken),
            Promises = [.. (await OpenPromises.OfAsync(context, caseId, loans: null, cancellationToken))
                .Where(row => (row.LenderId == loan.LenderId || row.LenderId is null) && (row.LoanIds.Count == 0 || row.LoanIds.Contains(loanId)))
                .Select(row => row.Promise)],
            Hours = await HoursAsync(talks, file.Rhythm ?? ContactRhythm.Of(caseId), cancellationToken),
        };
        return CallSheet.Compose(facts, CultureInfo.CurrentCulture.Name);
    }

    /// <summary>The loan that a call is most likely about: the one that is overdue longest, else the first.</summary>
    /// <returns><see langword="null"/> when the case has no loan, or is not this reader's.</returns>
    public async Task<Guid?> LikeliestAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        return loans.OrderByDescending(loan => loan.Standing.IsOverdue is true).ThenByDescending(loan => loan.Standing.DaysPastDue ?? 0).FirstOrDefault()?.Id;
    }

    // The request that was chosen for this loan, worked out on the loan as it stands today.
    private static async Task<PlanProposal?> AskedAsync(OverdueDbContext context, LoanView loan, CancellationToken cancellationToken) =>
        await context.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loan.Id, cancellationToken) is { } chosen && PlanBasis.Of(loan.Account).Start is { } start
            ? OptionFigures.Of(chosen.Terms, start, budget: null).Proposal
            : null;

    private static async Task<IReadOnlyList<ReachedHour>> HoursAsync(IQueryable<ContactEntry> talks, ContactRhythm rhythm, CancellationToken cancellationToken)
    {
        var calls = await talks
            .Where(entry => entry.Channel == ContactChannel.Phone && entry.Direction == ContactDirection.Outgoing)
            .Take(MostCalls)
            .Select(entry => new { entry.At, entry.OffsetMinutes, entry.Outcome })
            .ToListAsync(cancellationToken);
        return ReachedHour.Best(calls.Select(call => (TimeOnly.FromDateTime(call.At.ToOffset(TimeSpan.FromMinutes(call.OffsetMinutes)).DateTime), call.Outcome)), rhythm.Quiet, HoursShown);
    }
}

using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Reminders;

/// <summary>The days of a case that have come, or come soon.</summary>
internal static class ComingDates
{
    /// <summary>How far the home page looks ahead.</summary>
    public const int DaysAhead = 14;

    /// <summary>The first day first. Steps that are late are among them.</summary>
    public static async Task<IReadOnlyList<ComingDate>> OfAsync(
        OverdueDbContext context, Guid caseId, IReadOnlyList<ThreadRow> steps, IReadOnlyList<LoanView> loans, CancellationToken cancellationToken)
    {
        var last = context.Today.AddDays(DaysAhead);
        var payments = await PaymentsAsync(context, caseId, context.Today, last, cancellationToken);
        return
        [
            .. steps.Where(row => row.Step!.DueOn <= last).Select(row => new ComingDate(ComingKind.Step, row.Step!.DueOn, Step: row))
                .Concat(payments.Select(day => new ComingDate(ComingKind.Payment, day.On, day.LoanId)))
                .Concat(loans.Where(loan => loan.Clock?.NextStageOn <= last).Select(loan => new ComingDate(ComingKind.Stage, loan.Clock!.NextStageOn!.Value, loan.Id)))
                .OrderBy(date => date.On),
        ];
    }

    /// <summary>The payment days of the plans printed last, of loans that are still there.</summary>
    public static Task<List<PlanDay>> PaymentsAsync(OverdueDbContext context, Guid caseId, DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
        context.Set<PlanDay>()
            .Where(day => day.CaseId == caseId && day.On >= first && day.On <= last && context.Set<Domain.Loans.Loan>().Any(loan => loan.Id == day.LoanId && loan.RemovedAt == null))
            .OrderBy(day => day.On).ThenBy(day => day.LoanId).ThenBy(day => day.Number)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
}

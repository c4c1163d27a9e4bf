using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
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

    /// <summary>The first day first. Steps, agreed payments and promises that are late are among them; a loan with an agreement has its days, not those of a plan.</summary>
    public static async Task<IReadOnlyList<ComingDate>> OfAsync(
        OverdueDbContext context,
        Guid caseId,
        IReadOnlyList<ThreadRow> steps,
        IReadOnlyList<LoanView> loans,
        IReadOnlyList<AgreementView> agreements,
        CancellationToken cancellationToken)
    {
        var last = context.Today.AddDays(DaysAhead);
        var payments = await PaymentsAsync(context, caseId, context.Today, last, cancellationToken);
        var promises = await OpenPromises.OfAsync(context, caseId, loans, cancellationToken);
        var agreed = agreements.Select(agreement => agreement.Loan.Id).ToHashSet();
        return
        [
            .. steps.Where(row => row.Step!.DueOn <= last).Select(row => new ComingDate(ComingKind.Step, row.Step!.DueOn, Step: row))
                .Concat(payments.Where(day => !agreed.Contains(day.LoanId)).Select(day => new ComingDate(ComingKind.Payment, day.On, day.LoanId)))
                .Concat(agreements.SelectMany(agreement => agreement.Record.Payments
                    .Where(payment => !payment.IsPaid && payment.DueOn <= last)
                    .Select(payment => new ComingDate(ComingKind.AgreedPayment, payment.DueOn, agreement.Loan.Id) { Amount = payment.Missing })))
                .Concat(Minimums(loans).Where(date => date.On <= last))
                .Concat(promises.Where(row => row.DueOn <= last).Select(row => new ComingDate(ComingKind.Promise, row.DueOn) { Amount = row.Promise.Amount, Promise = row }))
                .Concat(loans.Where(loan => loan.Clock?.NextStageOn <= last).Select(loan => new ComingDate(ComingKind.Stage, loan.Clock!.NextStageOn!.Value, loan.Id)))
                .OrderBy(date => date.On),
        ];
    }

    /// <summary>What the last statement of each credit line asks for and is not paid yet.</summary>
    public static IEnumerable<ComingDate> Minimums(IEnumerable<LoanView> loans) => loans
        .Where(loan => loan.Account.Line is { NextDueOn: not null, NextDue.Minor: > 0 })
        .Select(loan => new ComingDate(ComingKind.Minimum, loan.Account.Line!.NextDueOn!.Value, loan.Id) { Amount = loan.Account.Line.NextDue });

    /// <summary>The payment days of the plans printed last, or of the agreements, of loans that are still there.</summary>
    public static Task<List<PlanDay>> PaymentsAsync(OverdueDbContext context, Guid caseId, DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
        context.Set<PlanDay>()
            .Where(day => day.CaseId == caseId && day.On >= first && day.On <= last && context.Set<Domain.Loans.Loan>().Any(loan => loan.Id == day.LoanId && loan.RemovedAt == null))
            .OrderBy(day => day.On).ThenBy(day => day.LoanId).ThenBy(day => day.Number)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
}

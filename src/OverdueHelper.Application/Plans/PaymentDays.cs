using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>The days on which a loan asks for payments, as the calendar and the reminders know them: of the printed plan, or of the agreement once there is one.</summary>
internal static class PaymentDays
{
    /// <summary>Puts days in place of those kept before.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="loan">The loan.</param>
    /// <param name="days">The days in order; none ends them.</param>
    /// <param name="planVersion">The version of the plan that names them; a higher number is taken where one was kept already, so that calendars follow.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task PutAsync(OverdueDbContext context, Loan loan, IEnumerable<DateOnly> days, int planVersion, CancellationToken cancellationToken)
    {
        var kept = await context.Set<PlanDay>().Where(day => day.LoanId == loan.Id).ToDictionaryAsync(day => day.Number, cancellationToken);
        var version = kept.Count == 0 ? planVersion : Math.Max(planVersion, kept.Values.Max(day => day.PlanVersion) + 1);
        var number = 0;
        foreach (var on in days)
        {
            number++;
            if (kept.Remove(number, out var day))
            {
                day.Move(on, version);
            }
            else
            {
                context.Add(PlanDay.Of(loan, number, on, version));
            }
        }

        context.RemoveRange(kept.Values);
    }
}

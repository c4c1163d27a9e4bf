using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Agreements;

/// <summary>What writing an agreement into its loan would enter.</summary>
/// <param name="On">The day from which it holds.</param>
/// <param name="Schedule">The payments that follow.</param>
/// <param name="Overdue">What becomes of what is overdue.</param>
/// <param name="Charges">Unpaid fees and penalties that stay due beside the schedule.</param>
/// <param name="Waived">Penalties that the bank gives up; entered with it.</param>
/// <param name="GivesUpRest">Whether the bank gives a part of the debt up at the end; then the schedule is not that of the loan, and nothing can be entered.</param>
public sealed record AgreementPreview(DateOnly On, SchedulePreview Schedule, OverdueTreatment Overdue, Money Charges, Money Waived, bool GivesUpRest);

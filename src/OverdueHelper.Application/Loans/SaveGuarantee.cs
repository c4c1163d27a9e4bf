using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Enters or corrects who else is bound by a loan, and up to what amount.</summary>
public sealed class SaveGuarantee(Desk desk, IValidator<GuaranteeForm> validator) : IUseCase
{
    /// <summary>Checks and saves it. One that was removed in the meantime is entered again.</summary>
    public async Task<Outcome<GuaranteeForm>> RunAsync(Guid caseId, GuaranteeForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<GuaranteeForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Set<Loan>().AnyAsync(loan => loan.Id == form.LoanId && loan.CaseId == caseId, cancellationToken))
        {
            return new Outcome<GuaranteeForm>.Missing();
        }

        var row = await context.Set<Guarantee>().SingleOrDefaultAsync(row => row.Id == form.Id && row.CaseId == caseId, cancellationToken);
        if (row is null)
        {
            if (await context.Set<Guarantee>().CountAsync(other => other.CaseId == caseId, cancellationToken) >= Guarantee.MostGuarantees)
            {
                return new Outcome<GuaranteeForm>.Refused(
                    [new FieldError("", string.Format(CultureInfo.CurrentCulture, LoansText.ErrorTooManyGuarantees, Guarantee.MostGuarantees))]);
            }

            row = Guarantee.For(form.Id, caseId, form.LoanId!.Value);
            context.Add(row);
        }
        else
        {
            context.Expect(row, form.Version);
        }

        row.LoanId = form.LoanId!.Value;
        row.Name = form.Name!.Trim();
        row.Extent = form.Extent!.Value;
        row.LimitMinor = form.Extent is GuaranteeExtent.UpToAmount ? form.LimitMinor : null;
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<GuaranteeForm>.Done(GuaranteeForm.From(row)) : new Outcome<GuaranteeForm>.Stale();
    }
}

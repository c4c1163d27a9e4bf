using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

/// <summary>Saves who the borrower is and what happened.</summary>
public sealed class SaveBorrower(Desk desk, IValidator<BorrowerForm> validator) : IUseCase
{
    /// <summary>Checks and saves the form. Anything may be left empty and come later.</summary>
    public async Task<Outcome<BorrowerForm>> RunAsync(BorrowerForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<BorrowerForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var file = await context.Cases.SingleOrDefaultAsync(file => file.Id == form.CaseId, cancellationToken);
        if (file is null)
        {
            return new Outcome<BorrowerForm>.Missing();
        }

        var row = await context.Set<Borrower>().SingleOrDefaultAsync(row => row.CaseId == form.CaseId, cancellationToken);
        if (row is null)
        {
            row = Borrower.Of(form.CaseId);
            context.Add(row);
        }
        else
        {
            context.Expect(row, form.Version);
        }

        file.Settle(string.IsNullOrEmpty(form.Country) ? null : form.Country, file.Currency);
        Fill(row, form);
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<BorrowerForm>.Done(LoadBorrower.Form(row, file.Country))
            : new Outcome<BorrowerForm>.Stale();
    }

    private static void Fill(Borrower row, BorrowerForm form)
    {
        row.Kind = form.Kind;
        row.FullName = form.FullName.Trim();
        row.BusinessName = form.Kind is BorrowerKind.Person ? "" : form.BusinessName.Trim();
        row.RegistrationNumber = form.Kind is BorrowerKind.Company ? form.RegistrationNumber.Trim() : "";
        row.Address = form.Address.Trim();
        row.Place = form.Place.Trim();
        row.Phone = form.Phone.Trim();
        row.ReachedAt = form.ReachedAt.Trim();
        row.CoBorrower = form.CoBorrower.Trim();
        row.Guarantor = form.Guarantor.Trim();
        row.Counsellor = form.Counsellor.Trim();
        row.Reason = form.Reason;
        row.HardSince = form.HardSince;
        row.EasesOn = form.EasesOn;
        row.Story = form.Story.Trim();
    }
}

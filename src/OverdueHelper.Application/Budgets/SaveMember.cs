using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Enters or corrects a person of the household.</summary>
public sealed class SaveMember(Desk desk, IValidator<MemberForm> validator) : IUseCase
{
    /// <summary>Checks and saves the person. One that was removed in the meantime is entered again.</summary>
    public async Task<Outcome<MemberForm>> RunAsync(Guid caseId, MemberForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<MemberForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<MemberForm>.Missing();
        }

        var row = await context.Set<HouseholdMember>().SingleOrDefaultAsync(row => row.Id == form.Id && row.CaseId == caseId, cancellationToken);
        if (row is not null)
        {
            context.Expect(row, form.Version);
        }
        else if (await context.Set<HouseholdMember>().CountAsync(other => other.CaseId == caseId, cancellationToken) >= HouseholdMember.MostMembers)
        {
            return new Outcome<MemberForm>.Refused(
                [new FieldError("", string.Format(CultureInfo.CurrentCulture, HouseholdErrorsText.TooMany, HouseholdMember.MostMembers))]);
        }
        else
        {
            row = HouseholdMember.In(form.Id, caseId);
            context.Add(row);
        }

        (row.Name, row.Age, row.DependsOn) = (form.Name!.Trim(), form.Age!.Value, (form.DependsOn ?? "").Trim());
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<MemberForm>.Done(MemberForm.From(row)) : new Outcome<MemberForm>.Stale();
    }
}

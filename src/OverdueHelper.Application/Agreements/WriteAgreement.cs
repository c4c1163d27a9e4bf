using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Agreements;

/// <summary>Writes an agreement into its loan as the new schedule, after showing what that enters.</summary>
public sealed class WriteAgreement(Desk desk, PreviewSchedule preview, EnterEvents enter, CorrectEntry correct) : IUseCase
{
    /// <summary>Takes it out of the loan again, with the penalties that were given up.</summary>
    public async Task WithdrawAsync(WriteAgreementForm form, CancellationToken cancellationToken = default)
    {
        await correct.WithdrawAsync(form.CaseId, form.LoanId, form.AgreementId, cancellationToken);
        await correct.WithdrawAsync(form.CaseId, form.LoanId, AgreementEntry.WaiverId(form.AgreementId), cancellationToken);
    }

    /// <summary>What would be entered; saves nothing.</summary>
    public async Task<Outcome<AgreementPreview>> PreviewAsync(WriteAgreementForm form, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(form, cancellationToken) is not { } agreement)
        {
            return new Outcome<AgreementPreview>.Missing();
        }

        if (form.Overdue is not { } overdue)
        {
            return new Outcome<AgreementPreview>.Refused([new FieldError(nameof(form.Overdue), LoansText.ErrorChooseOne)]);
        }

        var entry = AgreementEntry.Of(agreement, overdue);
        var (charges, currency) = (agreement.Loan.Standing.Charges, agreement.Loan.Standing.Currency);
        var waived = new Money(AgreementEntry.Waiver(agreement)?.AmountMinor ?? 0, currency);
        return await preview.RunAsync(form.CaseId, form.LoanId, entry, cancellationToken: cancellationToken) switch
        {
            Outcome<SchedulePreview>.Done { Value: var schedule } => new Outcome<AgreementPreview>.Done(
                new AgreementPreview(entry.On!.Value, schedule, entry.Overdue ?? overdue, charges is { } unpaid ? unpaid - waived : Money.Zero(currency), waived, AgreementEntry.GivesUpRest(agreement, schedule))),
            Outcome<SchedulePreview>.Refused refused => new Outcome<AgreementPreview>.Refused(refused.Errors),
            Outcome<SchedulePreview>.Stale => new Outcome<AgreementPreview>.Stale(),
            _ => new Outcome<AgreementPreview>.Missing(),
        };
    }

    /// <summary>Enters it. A repeated submit enters it once.</summary>
    /// <returns>The story with the loan as it stands; <c>Stale</c> when what would be entered is not what was shown.</returns>
    public async Task<Outcome<NegotiationView>> RunAsync(WriteAgreementForm form, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(form, cancellationToken) is not { } agreement)
        {
            return new Outcome<NegotiationView>.Missing();
        }

        if (!agreement.IsWritten)
        {
            switch (await PreviewAsync(form, cancellationToken))
            {
                case Outcome<AgreementPreview>.Refused refused:
                    return new Outcome<NegotiationView>.Refused(refused.Errors);
                case Outcome<AgreementPreview>.Done { Value: { GivesUpRest: false } shown } when shown.Schedule.Last.Total.Minor == form.SeenLastMinor:
                    break;
                default:
                    return new Outcome<NegotiationView>.Stale();
            }

            switch (await EnterAsync(form, agreement, cancellationToken))
            {
                case Outcome<LoanView>.Done:
                    break;
                case Outcome<LoanView>.Refused refused:
                    return new Outcome<NegotiationView>.Refused(refused.Errors);
                default:
                    return new Outcome<NegotiationView>.Stale();
            }
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        return await OpenNegotiation.ReadAsync(context, form.CaseId, form.LoanId, cancellationToken) is { } view
            ? new Outcome<NegotiationView>.Done(view)
            : new Outcome<NegotiationView>.Missing();
    }

    // An entry that was taken out again is put back by a correction, so that the log says both.
    private async Task<Outcome<LoanView>> EnterAsync(WriteAgreementForm form, AgreementView agreement, CancellationToken cancellationToken)
    {
        var entry = AgreementEntry.Of(agreement, form.Overdue!.Value);
        entry.SeenLastMinor = form.SeenLastMinor;
        if (agreement.Loan.Account.Log.All(matter => matter.Id != agreement.Id))
        {
            return await enter.RunAsync(form.CaseId, form.LoanId, AgreementEntry.Waiver(agreement) is { } waiver ? [waiver, entry] : [entry], cancellationToken);
        }

        var again = new EntryForm
        {
            Kind = entry.Kind,
            On = entry.On,
            YearlyRate = entry.YearlyRate,
            BalanceMinor = entry.BalanceMinor,
            Overdue = entry.Overdue,
            Rows = entry.Rows,
            SeenLastMinor = entry.SeenLastMinor,
        };
        var givenUp = AgreementEntry.Waiver(agreement) is { } waived ? await GiveUpAsync(form, agreement, waived, cancellationToken) : null;
        return givenUp is not (null or Outcome<LoanView>.Done) ? givenUp : await correct.RunAsync(form.CaseId, form.LoanId, agreement.Id, again, cancellationToken);
    }

    // Penalties of the first writing may have been taken out, and others come since; what counts already is not given up twice.
    private Task<Outcome<LoanView>> GiveUpAsync(WriteAgreementForm form, AgreementView agreement, EntryForm waived, CancellationToken cancellationToken)
    {
        if (agreement.Loan.Account.Log.FirstOrDefault(matter => matter.Id == waived.Id) is not { } before)
        {
            return enter.RunAsync(form.CaseId, form.LoanId, [waived], cancellationToken);
        }

        var again = new EntryForm { Kind = waived.Kind, On = waived.On, AmountMinor = waived.AmountMinor + (before.Counts ? before.Now.AmountMinor : 0) };
        return correct.RunAsync(form.CaseId, form.LoanId, waived.Id, again, cancellationToken);
    }

    private async Task<AgreementView?> FindAsync(WriteAgreementForm form, CancellationToken cancellationToken)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var versions = await context.VersionsOfAsync(form.CaseId, form.LoanId, cancellationToken);
        return await context.LoanOfAsync(form.CaseId, form.LoanId, cancellationToken) is { } loan
            && AgreementView.Of(versions, loan, context.Today) is { CanBeWritten: true } agreement && agreement.Id == form.AgreementId
            ? agreement
            : null;
    }
}

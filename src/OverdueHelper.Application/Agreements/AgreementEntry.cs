using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Agreements;

/// <summary>An agreement as an entry of the loan's log: a new schedule with the agreed rows.</summary>
internal static class AgreementEntry
{
    /// <summary>The entry.</summary>
    /// <remarks>
    /// What was asked for and accepted is written with its principal and interest. Where the agreement says nothing of the rest, one more row a
    /// period after the last takes it; where the contract goes on, its later rows follow and the last of them takes it. So the rows always repay the whole debt.
    /// </remarks>
    /// <param name="agreement">The agreement; it names payments.</param>
    /// <param name="overdue">What becomes of what is overdue.</param>
    public static EntryForm Of(AgreementView agreement, OverdueTreatment overdue)
    {
        var rows = agreement.Record.Payments;
        var first = rows[0].DueOn;
        var parts = AgreedParts.Of(agreement);
        return new EntryForm
        {
            Id = agreement.Id,
            Kind = LoanEntryKind.Restructure,
            On = agreement.On < first ? agreement.On : first.AddDays(-1),
            YearlyRate = RateOf(agreement.Terms),
            BalanceMinor = agreement.BeginsAnew ? agreement.Loan.Standing.PrincipalOutstanding?.Minor : null,
            Overdue = parts?.Overdue ?? overdue,
            Rows = parts?.Rows ?? [.. rows.Select(row => new EnteredInstalment(row.DueOn, row.Amount.Minor, null, null)), .. After(agreement, rows[^1].DueOn)],
        };
    }

    /// <summary>The penalties that the bank gives up with it, as an entry of its own on the day of the agreement; <see langword="null"/> when there are none.</summary>
    /// <remarks>What was charged after that day is not part of what was agreed.</remarks>
    public static EntryForm? Waiver(AgreementView agreement) =>
        agreement.Terms?.Part(ProposalKind.WaivePenalties) is not null && agreement.Loan.Standing.Split is { Penalties: { Minor: > 0 } penalties }
            && Math.Min(penalties.Minor, PenaltiesOn(agreement.On, agreement.Loan.Account)) is > 0 and var minor
            ? new EntryForm { Id = WaiverId(agreement.Id), Kind = LoanEntryKind.PenaltyWaiver, On = agreement.On, AmountMinor = minor }
            : null;

    /// <summary>The identity of that entry, made of the acceptance's, so that writing the agreement twice enters it once.</summary>
    public static Guid WaiverId(Guid acceptance)
    {
        var bytes = acceptance.ToByteArray();
        bytes[^1] ^= 1;
        return new Guid(bytes);
    }

    /// <summary>Whether the bank gives a part of the debt up with the last payment, so that the loan itself does not end with these rows.</summary>
    public static bool GivesUpRest(AgreementView agreement, SchedulePreview preview) =>
        (agreement.Offer?.Rest is OfferRest.SettlesAll || agreement.Terms?.Parts.Any(part => part.Kind is ProposalKind.Settlement) is true)
        && preview.Last.Total.Minor > agreement.Record.Payments[^1].Amount.Minor + preview.Rows.Count;

    /// <summary>The rate that was agreed to the end; <see langword="null"/> when it stays. A rate for a time cannot be said in one entry.</summary>
    public static decimal? RateOf(ProposalTerms? terms) => terms?.Parts.FirstOrDefault(part => part.Kind is ProposalKind.LowerRate or ProposalKind.FixedInstalments) switch
    {
        { Kind: ProposalKind.FixedInstalments } => 0,
        { Instalments: 0, Share: { } rate } => rate,
        _ => null,
    };

    private static long PenaltiesOn(DateOnly day, LoanAccount account) => account.Schedule is not { } schedule ? 0
        : LoanLedger.To(day, schedule, account.Events, account.Rules).Instalments.Sum(row => row.Penalties.Minor);

    private static EnteredInstalment[] After(AgreementView agreement, DateOnly last)
    {
        var account = agreement.Loan.Account;
        EnteredInstalment[] contract = agreement.Rest is OfferRest.ContractGoesOn
            ?
            [
                .. LoanLedger.To(account.Standing.Today, account.Schedule!, account.Events, account.Rules).Instalments
                    .Where(row => !row.Replaced && row.DueOn > last && (row.PrincipalDue + row.InterestDue).Minor > 0)
                    .Select(row => new EnteredInstalment(row.DueOn, (row.PrincipalDue + row.InterestDue).Minor, null, null)),
            ]
            : [];
        return agreement.Rest is OfferRest.SettlesAll || contract.Length > 0
            ? contract
            : [new EnteredInstalment(DueDates.Nth(last, RepaymentInterval.Of(account.Loan.Frequency), 2), 0, null, null)];
    }
}

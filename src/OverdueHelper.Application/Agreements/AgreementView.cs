using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Agreements;

/// <summary>An agreement that holds, and how it is kept.</summary>
/// <param name="Version">The version that was answered; its last step is the acceptance.</param>
/// <param name="Loan">The loan.</param>
/// <param name="Record">The agreed payments beside what was paid.</param>
public sealed record AgreementView(VersionView Version, LoanView Loan, AgreementRecord Record)
{
    /// <summary>The identity of the acceptance; also that of the entry that writes it into the loan.</summary>
    public Guid Id => Version.Last.Id;

    /// <summary>The day of the agreement.</summary>
    public DateOnly On => Version.Last.On;

    /// <summary>The bank's offer that was accepted; <see langword="null"/> when the bank took what was asked.</summary>
    public CounterOffer? Offer => Version.CounterOf(Version.Last);

    /// <summary>The terms that hold; <see langword="null"/> when the bank's offer was said in instalments.</summary>
    public ProposalTerms? Terms => Offer is { } offer ? offer.Terms : Version.Terms;

    /// <summary>What becomes of the debt after the last agreed payment.</summary>
    public OfferRest Rest => Terms is null ? Offer!.Rest ?? OfferRest.NotSaid : OfferRest.SettlesAll;

    /// <summary>Whether the agreed payments are the loan's schedule.</summary>
    public bool IsWritten => Loan.Account.Log.Any(matter => matter.Id == Id && matter.Counts);

    /// <summary>Whether the loan is known only from the bank, so that the agreed payments repay all that it says is owed.</summary>
    public bool BeginsAnew => Loan.Account.Schedule is null;

    /// <summary>Whether they can become the loan's schedule: they are known, and so is the contract, or from the bank what is owed and the rate.</summary>
    public bool CanBeWritten => Loan.Account.Takes(LoanEntryKind.Restructure) && Record.Payments.Count > 0 && (!BeginsAnew || SaysEnough);

    private bool SaysEnough => Rest is not OfferRest.ContractGoesOn
        && Loan.Standing.PrincipalOutstanding is { Minor: > 0 } && (AgreementEntry.RateOf(Terms) ?? Loan.Account.Loan.YearlyRate) is not null;

    /// <summary>The agreement of a loan that holds.</summary>
    /// <param name="versions">What was handed over for any loan, oldest first.</param>
    /// <param name="loan">The loan.</param>
    /// <param name="today">The borrower's today.</param>
    /// <returns><see langword="null"/> when there is none, or the last one fell through.</returns>
    internal static AgreementView? Of(IEnumerable<VersionView> versions, LoanView loan, DateOnly today) =>
        InForce(versions, loan.Id) is { } version
            ? new AgreementView(version, loan, AgreementRecord.Of(version.Last.Payments ?? [], loan.Account.Entries, version.Last.On, today, loan.Account.Loan.Currency))
            : null;

    /// <summary>The version that is agreed; a later one that was handed over changes nothing before it is agreed itself.</summary>
    internal static VersionView? InForce(IEnumerable<VersionView> versions, Guid loanId) =>
        versions.LastOrDefault(version => version.LoanId == loanId && version.Steps.Any(step => step.State is ProposalState.Accepted)) is { State: ProposalState.Accepted } agreed ? agreed : null;
}

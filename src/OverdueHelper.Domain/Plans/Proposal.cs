using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Plans;

/// <summary>What the borrower asks for on one loan. One per loan; its figures are computed anew from the loan, never kept.</summary>
public sealed class Proposal : ICaseRow, IVersioned
{
    private Proposal()
    {
    }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>What is asked for; <see langword="null"/> in a row from before a request could have several parts, which has the next four values instead.</summary>
    public IReadOnlyList<ProposalPart>? Parts { get; private set; }

    /// <summary>What is asked for first and foremost.</summary>
    public ProposalKind Kind { get; private set; }

    /// <summary>Of an old row: its count.</summary>
    public int Instalments { get; private set; }

    /// <summary>Of an old row: the rate asked for.</summary>
    public decimal? YearlyRate { get; private set; }

    /// <summary>Of an old row: whether penalties are to be given up.</summary>
    public bool WaivesPenalties { get; private set; }

    /// <summary>The day it was chosen.</summary>
    public DateOnly ChosenOn { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The request with its numbers.</summary>
    public ProposalTerms Terms => Parts is { } parts ? new(parts) : new(Kind, Instalments, YearlyRate, WaivesPenalties);

    /// <summary>Chooses for the first time.</summary>
    /// <exception cref="ArgumentException">The numbers are not possible.</exception>
    public static Proposal For(Loan loan, ProposalTerms terms, DateOnly today)
    {
        var proposal = new Proposal { LoanId = loan.Id, CaseId = loan.CaseId };
        proposal.Choose(terms, today);
        return proposal;
    }

    /// <summary>Chooses, or chooses again.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="ArgumentException">The numbers are not possible.</exception>
    public bool Choose(ProposalTerms terms, DateOnly today)
    {
        if (!terms.IsPossible)
        {
            throw new ArgumentException("The numbers of the request are not possible.", nameof(terms));
        }

        if (ChosenOn != default && terms == Terms)
        {
            return false;
        }

        (Parts, Kind, ChosenOn) = (terms.Parts, terms.Kind, today);
        (Instalments, YearlyRate, WaivesPenalties) = (0, null, false);
        return true;
    }
}

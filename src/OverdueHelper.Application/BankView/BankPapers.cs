using Microsoft.EntityFrameworkCore;
using OverdueHelper.Documents.BankView;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.BankView;

/// <summary>Puts together what the paper of the bank's tests says. Nothing of another loan is read into it.</summary>
internal static class BankPapers
{
    /// <summary>What the paper says of one request on a loan with a known split.</summary>
    public static BankViewContents Contents(PlanProposal proposal, BankSide side, CaseFile file, string lenderName, string author, PlanDetails details, DateOnly today)
    {
        var result = BankResult.Of(proposal, side.Form, side.Loan, side.DaysPastDue);
        var entered = BankAssumptions.For(side.Loan);
        side.Form.FillInto(entered);
        var nothing = new BankViewForm { CaseId = file.Id, LoanId = side.Loan.Id, CollateralMinor = side.Form.CollateralMinor };
        return new BankViewContents
        {
            Reference = PlanReference.Of(file.Id, side.Loan.LenderId),
            Version = details.PlanVersion,
            DatedOn = today,
            Language = details.Language,
            LenderName = lenderName,
            Author = author,
            IsExample = file.IsExample,
            Proposal = proposal,
            Value = result.Value,
            Collections = result.Collections,
            Turns = result.Turns,
            IsNegative = result.IsNegative,
            Entered = entered,
            Starting = (side with { Form = nothing }).Assumes(proposal.Start),
            DaysPastDue = side.DaysPastDue,
            Country = file.Country,
        };
    }

    /// <summary>What was entered about the bank's side of each loan of a case.</summary>
    public static Task<Dictionary<Guid, BankAssumptions>> AssumptionsAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken) =>
        context.Set<BankAssumptions>().Where(row => row.CaseId == caseId).AsNoTracking().ToDictionaryAsync(row => row.LoanId, cancellationToken);
}

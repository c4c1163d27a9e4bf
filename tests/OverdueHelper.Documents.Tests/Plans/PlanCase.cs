using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Tests.Plans;

/// <summary>A car loan two instalments behind with a fee, and what is asked for on it.</summary>
internal static class PlanCase
{
    public static readonly DateOnly Today = new(2026, 11, 26);
    public static readonly Currency Pounds = Currency.Of("GBP");

    public static RepaymentPlanContents Asking(params ProposalPart[] parts)
    {
        var loan = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Vehicle, Pounds, KnownFrom.Contract);
        (loan.AdvanceMinor, loan.YearlyRate, loan.DrawnOn, loan.FirstDueOn, loan.Instalments, loan.InstalmentMinor, loan.DayCount) =
            (960_000, 0.099m, new DateOnly(2025, 2, 4), new DateOnly(2025, 3, 4), 48, 24_302, DayCount.Periodic);
        LoanEntry[] entries =
        [
            .. Enumerable.Range(0, 19).Select(i => LoanEntry.Enter(Guid.NewGuid(), loan, LoanEntryKind.Payment, new DateOnly(2025, 3, 4).AddMonths(i), i + 1, 24_302, "")),
            LoanEntry.Enter(Guid.NewGuid(), loan, LoanEntryKind.Penalty, new DateOnly(2026, 10, 18), 20, 1_200, "late fee"),
        ];
        var account = LoanAccount.On(loan, entries, Today);
        var start = PlanBasis.Of(account).Start!;
        var terms = new ProposalTerms(parts);
        var proposal = (PlanProposal)terms.For(start).On(start);
        var borrower = Borrower.Of(loan.CaseId);
        (borrower.Kind, borrower.FullName) = (BorrowerKind.Person, "Maya Okafor");
        return new RepaymentPlanContents
        {
            Reference = "OH-7K3Q-2",
            Version = 1,
            DatedOn = Today,
            Language = "en-GB",
            LenderName = "Harbour Bank",
            Borrower = borrower,
            ReplyBy = new DateOnly(2026, 12, 2),
            Loans = [new PlannedLoan(loan, account.Standing, terms, proposal, PresentValueTest.Of(proposal), true)],
        };
    }
}

using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Examples;

/// <summary>A bakery whose largest customer pays late: a business loan 34 days overdue and a credit line that is in order.</summary>
internal sealed class EnterpriseExample(Guid caseId, DateOnly today)
{
    private const int DaysOverdue = 34;
    private static readonly Currency _euros = Currency.Of("EUR");

    public IEnumerable<object> Rows()
    {
        var port = Lender.Add(Guid.CreateVersion7(), caseId, "Banque du Port");
        port.Address("Service entreprises\n8 quai des Lices\n44000 Nantes", "M. Garnier, at the branch", today.AddDays(-9));
        var rivage = Lender.Add(Guid.CreateVersion7(), caseId, "Crédit du Rivage");
        var term = TermLoan(port);
        var thread = ContactThread.Open(
            Guid.CreateVersion7(), caseId, port.Id, "Business loan: interest only until the customer pays", today.AddDays(-9), new NextStep(Party.Me, "Hand in the plan at the branch", today.AddDays(3), today.AddDays(-9)));
        var details = PlanDetails.Of(caseId, port.Id);
        details.Language = "en-IE";
        details.PaysTodayMinor = 0;
        details.PaydayOn = today.AddDays(8);
        details.StressReason = "The hotel group pays its first part next month by a signed schedule. In a weaker month we would bake on six days instead of seven and take on no extra help.";
        LoanEntry[] entries =
        [
            .. ExampleLog.Paid(term, 24, 114_330),
            LoanEntry.Enter(Guid.CreateVersion7(), term, LoanEntryKind.Penalty, term.FirstDueOn!.Value.AddMonths(24).AddDays(10), 25, 2_500, "reminder fee"),
        ];
        var proposal = Proposal.For(term, new ProposalTerms(ProposalKind.InterestOnly, 6, waivesPenalties: true), today.AddDays(-7));
        return
        [
            Bakery(), Answers(), port, rivage, term, CreditLine(rivage),
            .. entries,
            ExampleLog.Fact(port, LenderTopic.Hardship, "Service entreprises decides up to 50,000 euros; above that the regional office.", "M. Garnier, at the branch", today.AddDays(-9)),
            ExampleLog.Fact(port, LenderTopic.Deadlines, "Wants the accounts and the plan three weeks before the credit committee.", "M. Garnier, at the branch", today.AddDays(-9)),
            thread,
            ExampleLog.Contact(
                thread, term, today.AddDays(-9), ContactChannel.Branch, ContactOutcome.AskedForPapers, "He asks for a plan, the accounts and the list of unpaid invoices.", "M. Garnier", "Service entreprises", "E-5518"),
            proposal,
            .. ExampleOffer.Countered(term, entries, proposal, details, today),
            details,
            .. Budget(),
            .. Cash(),
            Bound(term),
            .. ExampleLog.Have(caseId, "Identity", "LoanContract", "UnpaidInvoices", "SalesByMonth", "BalanceSheet"),
        ];
    }

    private IEnumerable<object> Budget() => ExampleLog.Budget(
        caseId,
        today.AddDays(-7),
        _euros,
        (BudgetSection.Takings, "Shop", 2_140_000),
        (BudgetSection.Takings, "Restaurants", 870_000),
        (BudgetSection.RunningCosts, "Flour and other goods", 940_000),
        (BudgetSection.RunningCosts, "Wages and social contributions", 1_560_000),
        (BudgetSection.RunningCosts, "Rent of the shop", 230_000),
        (BudgetSection.RunningCosts, "Energy", 125_000));

    private Guarantee Bound(Loan term)
    {
        var guarantee = Guarantee.For(Guid.CreateVersion7(), caseId, term.Id);
        guarantee.Name = "Claire Lefèvre";
        guarantee.Extent = GuaranteeExtent.UpToAmount;
        guarantee.LimitMinor = 3_000_000;
        return guarantee;
    }

    private IEnumerable<object> Cash()
    {
        var plan = CashPlan.Start(caseId, _euros, today);
        plan.OpeningMinor = 1_420_000;
        plan.MinimumMinor = 900_000;
        yield return plan;
        (CashEntryKind Kind, string Name, long AmountMinor, int InDays, Frequency? Often)[] expected =
        [
            (CashEntryKind.Receivable, "Hotel group, first part of its schedule", 400_000, 30, null),
            (CashEntryKind.Receivable, "Hotel group, second part", 400_000, 61, null),
            (CashEntryKind.Receivable, "Town hall, reception in October", 118_000, 8, null),
            (CashEntryKind.Takings, "Shop", 493_800, 3, Frequency.Weekly),
            (CashEntryKind.Takings, "Restaurants", 870_000, 12, Frequency.Monthly),
            (CashEntryKind.Payable, "Mill, flour of last month", 310_000, 9, null),
            (CashEntryKind.Payable, "Repair of the oven", 95_000, 17, null),
            (CashEntryKind.RunningCost, "Flour and other goods", 217_000, 2, Frequency.Weekly),
            (CashEntryKind.RunningCost, "Wages and social contributions", 1_560_000, 20, Frequency.Monthly),
            (CashEntryKind.RunningCost, "Rent of the shop", 230_000, 6, Frequency.Monthly),
            (CashEntryKind.RunningCost, "Energy", 125_000, 14, Frequency.Monthly),
        ];
        foreach (var ((kind, name, amountMinor, inDays, often), order) in expected.Select((row, order) => (row, order)))
        {
            var entry = CashEntry.In(Guid.CreateVersion7(), caseId, kind, _euros);
            entry.Order = order;
            entry.Name = name;
            entry.AmountMinor = amountMinor;
            entry.On = today.AddDays(inDays);
            entry.Frequency = often;
            yield return entry;
        }
    }

    private Borrower Bakery()
    {
        var bakery = Borrower.Of(caseId);
        bakery.Kind = BorrowerKind.Company;
        bakery.FullName = "Claire Lefèvre";
        bakery.BusinessName = "Boulangerie Lefèvre SARL";
        bakery.RegistrationNumber = "RCS Nantes 000 000 000";
        bakery.Address = "22 rue du Four\n44000 Nantes";
        bakery.Place = "Nantes";
        bakery.Phone = "+33 2 61 91 00 42";
        bakery.ReachedAt = "weekdays from 11:00";
        bakery.Guarantor = "Claire Lefèvre";
        bakery.Reason = HardshipReason.CustomerPaidLate;
        bakery.HardSince = today.AddDays(-80);
        bakery.Story = "A hotel group has not paid two months of deliveries, €8,000 together, since late summer. A payment schedule with it is signed (on the list of unpaid invoices); the first part comes next month.";
        return bakery;
    }

    private Safeguards Answers()
    {
        var answers = Safeguards.Of(caseId);
        answers.IsOwed = Answer.Yes;
        answers.LastAcknowledgedOn = today.AddDays(-9);
        answers.HasCourtPapers = Answer.No;
        answers.EssentialsCovered = Answer.Yes;
        answers.OthersBound = Answer.Yes;
        answers.IncomeAtLender = Answer.No;
        return answers;
    }

    private Loan TermLoan(Lender lender)
    {
        var loan = Loan.Add(Guid.CreateVersion7(), caseId, lender.Id, LoanKind.BusinessTerm, _euros, KnownFrom.Contract);
        loan.ReferenceEnding = "7730";
        loan.AdvanceMinor = 6_000_000;
        loan.YearlyRate = 0.054m;
        loan.FirstDueOn = ExampleLog.OverdueSince(today, DaysOverdue).AddMonths(-24);
        loan.DrawnOn = loan.FirstDueOn.Value.AddMonths(-1);
        loan.Instalments = 60;
        loan.DayCount = DayCount.Periodic;
        return loan;
    }

    private static Loan CreditLine(Lender lender)
    {
        var line = Loan.Add(Guid.CreateVersion7(), lender.CaseId, lender.Id, LoanKind.BusinessLine, _euros, KnownFrom.Bank);
        line.ReferenceEnding = "1183";
        line.BalanceMinor = 1_800_000;
        line.InstalmentMinor = 20_000;
        line.OverdueMinor = 0;
        return line;
    }
}

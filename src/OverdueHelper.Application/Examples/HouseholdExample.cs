using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Examples;

/// <summary>Maya Okafor, whose hours were cut: a car loan 53 days overdue and a credit card that is paid.</summary>
internal sealed class HouseholdExample(Guid caseId, DateOnly today)
{
    private const int DaysOverdue = 53;
    private const long Instalment = 24_302;
    private static readonly Currency _pounds = Currency.Of("GBP");

    public IEnumerable<object> Rows()
    {
        var harbour = Lender.Add(Guid.CreateVersion7(), caseId, "Harbour Bank");
        harbour.Address("Hardship department\n1 Harbour Street\nBristol BS1 5TY", "Ms Patel, by telephone", today.AddDays(-6));
        var northgate = Lender.Add(Guid.CreateVersion7(), caseId, "Northgate Cards");
        var car = CarLoan(harbour);
        var thread = ContactThread.Open(
            Guid.CreateVersion7(), caseId, harbour.Id, "Car loan: smaller instalments", today.AddDays(-14), new NextStep(Party.Bank, "Ms Patel calls back about a plan", today.AddDays(2), today.AddDays(-6)));
        var details = PlanDetails.Of(caseId, harbour.Id);
        details.PaysTodayMinor = 5_000;
        details.PaydayOn = today.AddDays(5);
        details.StressReason = "From next month I work 32 hours again, about £2,150 a month (letter enclosed). In a bad month I would go by bus, and my sister helps with food.";
        return
        [
            Maya(), Answers(), harbour, northgate, car, Card(northgate), .. Payments(car),
            .. Known(harbour),
            thread,
            ExampleLog.Contact(thread, car, today.AddDays(-14), ContactChannel.Letter, ContactOutcome.Sent, "I wrote that my hours were cut and asked for smaller instalments."),
            ExampleLog.Contact(thread, car, today.AddDays(-6), ContactChannel.Phone, ContactOutcome.WillComeBack, "She will ask her manager and call me back.", "Ms Patel", "Hardship department", "H-20931"),
            Proposal.For(car, new ProposalTerms(ProposalKind.LongerTerm, 42, waivesPenalties: true), today),
            details,
            .. Budget(),
            .. Household(),
            .. ExampleLog.Have(caseId, "Identity", "ReducedHoursLetter", "LoanContract", "HardshipStatement"),
        ];
    }

    // The last one is more than half a year old, so the card asks to check it.
    private IEnumerable<LenderFact> Known(Lender harbour) =>
    [
        ExampleLog.Fact(harbour, LenderTopic.Hardship, "Hardship department. It decides about plans; the branch only passes them on.", "Ms Patel, by telephone", today.AddDays(-6)),
        ExampleLog.Fact(harbour, LenderTopic.Phone, "0117 496 0177, weekdays 8:00 to 18:00. Say “hardship” when asked.", "The back of the last statement", today.AddDays(-20)),
        ExampleLog.Fact(harbour, LenderTopic.Branch, "Stamps the receipt slip and sends the plan by internal post.", "", today.AddDays(-14)),
        ExampleLog.Fact(harbour, LenderTopic.Offers, "A longer term, or three months of interest only. A second change within a year goes to another team.", "Ms Patel, by telephone", today.AddDays(-6)),
        ExampleLog.Fact(harbour, LenderTopic.Deadlines, "Answers a plan within 15 working days.", "Leaflet in the branch", today.AddMonths(-8)),
    ];

    private IEnumerable<object> Budget() => ExampleLog.Budget(
        caseId,
        today.AddDays(-7),
        _pounds,
        (BudgetSection.Earnings, "Wages, 24 hours", 178_000),
        (BudgetSection.Benefits, "Housing support", 16_000),
        (BudgetSection.Home, "Rent", 72_000),
        (BudgetSection.Home, "Council tax", 12_200),
        (BudgetSection.Utilities, "Gas and electricity", 14_800),
        (BudgetSection.Water, "Water", 3_400),
        (BudgetSection.Transport, "Fuel, insurance and car tax", 18_600),
        (BudgetSection.CommunicationsAndLeisure, "Telephone and internet", 6_200),
        (BudgetSection.FoodAndHousekeeping, "Food", 34_200),
        (BudgetSection.Personal, "Clothes and toiletries", 6_800),
        (BudgetSection.Savings, "Put aside", 4_000));

    private IEnumerable<object> Household()
    {
        var son = HouseholdMember.In(Guid.CreateVersion7(), caseId);
        (son.Name, son.Age, son.DependsOn) = ("Leo", MemberAge.YoungerChild, "Maya");
        var car = BudgetAsset.In(Guid.CreateVersion7(), caseId, _pounds);
        (car.Name, car.ValueMinor, car.Whose, car.Note) = ("Car", 310_000, "Maya", "needed to get to work");
        return [son, car];
    }

    private Borrower Maya()
    {
        var maya = Borrower.Of(caseId);
        maya.Kind = BorrowerKind.Person;
        maya.FullName = "Maya Okafor";
        maya.Address = "14 Millbrook Road\nBristol BS3 4QZ";
        maya.Place = "Bristol";
        maya.Phone = "0117 496 0142";
        maya.ReachedAt = "weekdays after 15:00";
        maya.Counsellor = "Sam Whitlock, Northside Debt Advice";
        maya.Reason = HardshipReason.FewerHours;
        maya.HardSince = today.AddDays(-70);
        maya.EasesOn = today.AddDays(14);
        maya.Story = "My hours were cut from 38 to 24 a week. In two weeks I work 32 hours again, which brings about £2,150 a month instead of £1,780. My employer's letter is enclosed.";
        return maya;
    }

    private Safeguards Answers()
    {
        var answers = Safeguards.Of(caseId);
        answers.IsOwed = Answer.Yes;
        answers.LastAcknowledgedOn = today.AddDays(-14);
        answers.HasCourtPapers = Answer.No;
        answers.EssentialsCovered = Answer.Yes;
        answers.OthersBound = Answer.No;
        answers.IncomeAtLender = Answer.No;
        return answers;
    }

    private Loan CarLoan(Lender lender)
    {
        var loan = Loan.Add(Guid.CreateVersion7(), caseId, lender.Id, LoanKind.Vehicle, _pounds, KnownFrom.Contract);
        loan.ReferenceEnding = "4417";
        loan.AdvanceMinor = 960_000;
        loan.YearlyRate = 0.099m;
        loan.FirstDueOn = ExampleLog.OverdueSince(today, DaysOverdue).AddMonths(-19);
        loan.DrawnOn = loan.FirstDueOn.Value.AddMonths(-1);
        loan.Instalments = 48;
        loan.DayCount = DayCount.Periodic;
        loan.InstalmentMinor = Instalment;
        return loan;
    }

    private static Loan Card(Lender lender)
    {
        var card = Loan.Add(Guid.CreateVersion7(), lender.CaseId, lender.Id, LoanKind.CreditCard, _pounds, KnownFrom.Bank);
        card.ReferenceEnding = "0092";
        card.BalanceMinor = 84_000;
        card.InstalmentMinor = 2_500;
        card.OverdueMinor = 0;
        return card;
    }

    // Eighteen on the day, the nineteenth eight days late, then none; the fee came two weeks after the first that was missed.
    private static IEnumerable<LoanEntry> Payments(Loan loan)
    {
        var late = loan.FirstDueOn!.Value.AddMonths(18).AddDays(8);
        var missed = loan.FirstDueOn.Value.AddMonths(19);
        return
        [
            .. ExampleLog.Paid(loan, 18, Instalment),
            LoanEntry.Enter(Guid.CreateVersion7(), loan, LoanEntryKind.Payment, late, 19, Instalment, "eight days late"),
            LoanEntry.Enter(Guid.CreateVersion7(), loan, LoanEntryKind.Penalty, missed.AddDays(14), 20, 1_200, "late fee"),
        ];
    }
}

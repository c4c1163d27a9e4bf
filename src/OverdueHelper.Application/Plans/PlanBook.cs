using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Lenders;
using OverdueHelper.Application.Loans;
using OverdueHelper.Documents.CashFlow;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Papers;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>Puts the plan for one lender together from what was entered. Nothing of another lender is read into it.</summary>
internal static class PlanBook
{
    public static async Task<PlanView?> PlanOfAsync(OverdueDbContext context, Guid caseId, Guid lenderId, CancellationToken cancellationToken)
    {
        var file = await context.Cases.AsNoTracking().SingleOrDefaultAsync(file => file.Id == caseId, cancellationToken);
        var lender = await context.Set<Lender>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == lenderId && row.CaseId == caseId, cancellationToken);
        var all = await context.LoansOfAsync(caseId, cancellationToken);
        LoanView[] loans = [.. all.Where(loan => loan.LenderId == lenderId)];
        if (file is null || lender is null || loans.Length == 0)
        {
            return null;
        }

        var safeguards = await context.Set<Safeguards>().AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == caseId, cancellationToken);
        var borrower = await context.Set<Borrower>().AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == caseId, cancellationToken) ?? Borrower.Of(caseId);
        var details = await context.Set<PlanDetails>().AsNoTracking().SingleOrDefaultAsync(row => row.LenderId == lenderId, cancellationToken) ?? PlanDetails.Of(caseId, lenderId);
        var budget = await CaseBudget.OfAsync(context, caseId, loans[0].Account.Loan.Currency, cancellationToken);
        var chosen = await context.Set<Proposal>().Where(row => row.CaseId == caseId).AsNoTracking().ToDictionaryAsync(row => row.LoanId, cancellationToken);
        PlannedLoan[] planned = [.. loans.Select(loan => Planned(loan, chosen.GetValueOrDefault(loan.Id)?.Terms, budget?.Fit(loan.Id, all))).OfType<PlannedLoan>()];
        var stress = budget?.Stress(planned.ToDictionary(one => one.Loan.Id, one => (one.Terms, one.Proposal)), all);
        var isStopped = safeguards?.StopsAcknowledging(context.Today, file.Country) == true;
        var contents = isStopped || planned.Length == 0
            ? null
            : await ContentsAsync(
                context, file, lender, borrower, details, planned, [.. loans.Where(loan => planned.Any(one => one.Loan.Id == loan.Id))], budget?.MonthWith(planned, all), budget?.Statement, stress, cancellationToken);
        var paper = contents is null ? null : RepaymentPlanPaper.Compose(contents);
        var version = paper is null ? details.PlanVersion : details.VersionOf(paper.ContentHash.Hex);
        if (contents is not null && version != contents.Version)
        {
            contents = contents with { Version = version };
            paper = RepaymentPlanPaper.Compose(contents);
        }

        var isPrinted = details.PrintedVersion == details.PlanVersion && details.PrintedHash.Length > 0;
        return new PlanView
        {
            LenderName = lender.Name,
            Form = PlanDetailsForm.From(details),
            Currency = loans[0].Account.Loan.Currency,
            Reference = PlanReference.Of(caseId, lenderId),
            PlanVersion = version,
            PrintedOn = details.PrintedVersion == version ? details.PrintedOn : null,
            ChangedSince = version > details.PlanVersion ? details.PrintedOn : null,
            HandOverVersion = isPrinted ? details.PrintedVersion : version,
            IsStopped = isStopped,
            Cautions = safeguards?.Cautions(context.Today, file.Country) ?? [],
            Gaps = [.. Gaps(borrower, details, budget, planned.Length > 0, loans.Any(loan => chosen.ContainsKey(loan.Id) && !planned.Any(one => one.Loan.Id == loan.Id)))],
            LoansToChoose = [.. loans.Where(loan => !planned.Any(one => one.Loan.Id == loan.Id)).Select(loan => loan.Id)],
            Kind = borrower.Kind,
            IsDeficit = budget is { Statement.IsComplete: true, Short.Left.Minor: <= 0 },
            LoansInPlan = [.. planned.Select(one => one.Loan.Id)],
            Stress = planned.Length == 0 ? null : stress,
            StressReason = details.StressReason,
            Planned = planned,
            Versions = [.. (await context.VersionsOfAsync(caseId, cancellationToken)).Where(version => loans.Any(loan => loan.Id == version.LoanId))],
            HandedOverHash = isPrinted ? details.PrintedHash : paper?.ContentHash.Hex ?? "",
            Plan = paper,
            Authority = contents is null || borrower.Counsellor.Length == 0 ? null : AuthorityPaper.Compose(contents),
        };
    }

    private static async Task<RepaymentPlanContents> ContentsAsync(
        OverdueDbContext context,
        CaseFile file,
        Lender lender,
        Borrower borrower,
        PlanDetails details,
        PlannedLoan[] planned,
        LoanView[] loans,
        PlanMonth? month,
        BudgetStatement? budget,
        PlanStress? stress,
        CancellationToken cancellationToken)
    {
        var weeks = borrower.Kind is BorrowerKind.SoleTrader or BorrowerKind.Company
            ? await context.CashFlowContentsAsync(file.Id, details.Language, planned.ToDictionary(one => one.Loan.Id, one => one.Proposal), cancellationToken)
            : null;
        var annexes = await PlanAnnexes.OfAsync(context, file, lender, borrower, details, planned, loans, weeks, cancellationToken);
        return new RepaymentPlanContents
        {
            Reference = PlanReference.Of(file.Id, lender.Id),
            Version = details.PlanVersion,
            DatedOn = context.Today,
            Language = details.Language,
            IsExample = file.IsExample,
            LenderName = lender.Name,
            Addressee = FirstOf(details.Addressee, lender.HardshipAddress),
            Place = FirstOf(details.Place, borrower.Place),
            Borrower = borrower,
            SignedBy = details.SignedBy,
            Guarantors = await GuarantorsAsync(context, file.Id, [.. planned.Select(loan => loan.Loan)], cancellationToken),
            Loans = planned,
            PaysTodayMinor = details.PaysTodayMinor,
            PaydayOn = details.PaydayOn,
            CashLow = weeks is { IsOpeningKnown: true } ? Low(weeks) : null,
            ReplyBy = ReplyDay.For(context.Today, [.. planned.Select(one => one.Proposal.Start).Where(start => start.Remaining.Count > 0).Select(start => start.NextDueOn), .. Stages(loans, context.Today)]),
            AsksFreeze = details.AsksFreeze,
            Month = month,
            Stress = stress is { IsKnown: true } ? stress.Results : [],
            StressReason = stress?.Fails == true ? details.StressReason : "",
            Points = await BorrowerBook.PointsAsync(context, file.Id, lender.Id, loans, details.Language, cancellationToken),
            Contacts = await ContactsAsync(context, file.Id, lender.Id, cancellationToken),
            Enclosures = await EnclosuresAsync(context, borrower, budget, file.Country, annexes, cancellationToken),
            Annexes = annexes,
        };
    }

    // Only where paying what is overdue today would take the cash below what the business needs.
    private static PlanCashLow? Low(CashFlowPaperContents weeks)
    {
        var lowest = weeks.Outlook.AsPlanned.Lowest;
        return weeks is { Outlook.Minimum: { } minimum, Overdue: { } overdue } && lowest.Closing - overdue < minimum
            ? new PlanCashLow(lowest.Number, lowest.StartsOn, lowest.Closing, minimum)
            : null;
    }

    private static IEnumerable<DateOnly> Stages(IReadOnlyList<LoanView> loans, DateOnly today) => loans
        .Where(loan => loan.Account.Schedule is not null)
        .Select(loan => LoanTimeline.On(today, loan.Account.Schedule!, loan.Account.Events, loan.Account.Rules, loan.Pack).Clock.NextStageOn)
        .OfType<DateOnly>();

    private static PlannedLoan? Planned(LoanView loan, ProposalTerms? terms, BudgetFit? budget)
    {
        if (terms is null || PlanBasis.Of(loan.Account).Start is not { } start)
        {
            return null;
        }

        var figures = OptionFigures.Of(terms, start, budget);
        return figures.Proposal is { } proposal
            ? new PlannedLoan(loan.Account.Loan, loan.Standing, terms, proposal, figures.Test, figures.FitsBudget)
            : null;
    }

    private static IEnumerable<PlanGap> Gaps(Borrower borrower, PlanDetails details, CaseBudget? budget, bool hasChoice, bool isOutOfDate)
    {
        var gaps = new (PlanGap Gap, bool IsThere)[]
        {
            (PlanGap.ChoiceOutOfDate, isOutOfDate),
            (PlanGap.Choice, !hasChoice && !isOutOfDate),
            (PlanGap.Name, borrower.FullName.Length == 0),
            (PlanGap.Address, borrower.Address.Length == 0),
            (PlanGap.Phone, borrower.Phone.Length == 0),
            (PlanGap.Place, FirstOf(details.Place, borrower.Place).Length == 0),
            (PlanGap.Budget, budget is null),
        };
        return gaps.Where(gap => gap.IsThere).Select(gap => gap.Gap);
    }

    // Who guarantees another lender's loan is no business of this one.
    private static async Task<IReadOnlyList<PlanGuarantor>> GuarantorsAsync(
        OverdueDbContext context, Guid caseId, IReadOnlyList<Loan> loans, CancellationToken cancellationToken)
    {
        var rows = await context.Set<Guarantee>().Where(row => row.CaseId == caseId).OrderBy(row => row.Id).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Join(loans, row => row.LoanId, loan => loan.Id, (row, loan) => new PlanGuarantor(row.Name, loan.ReferenceEnding, row.Extent, row.Limit(loan.Currency)))];
    }

    private static async Task<IReadOnlyList<PlanContact>> ContactsAsync(OverdueDbContext context, Guid caseId, Guid lenderId, CancellationToken cancellationToken)
    {
        var entries = await context.Timeline(caseId)
            .Where(entry => context.Set<ContactThread>().Any(thread => thread.Id == entry.ThreadId && thread.LenderId == lenderId))
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. entries.OrderBy(entry => entry.At)
                .Select(entry => new PlanContact(entry.On, entry.Channel, string.Join(", ", new[] { entry.Person, entry.Department }.Where(part => part.Length > 0)), entry.TicketNumber)),
        ];
    }

    private static async Task<IReadOnlyList<PlanEnclosure>> EnclosuresAsync(
        OverdueDbContext context, Borrower borrower, BudgetStatement? budget, string? country, IReadOnlyList<PlanAnnex> annexes, CancellationToken cancellationToken)
    {
        var marks = await context.Set<PaperMark>().Where(mark => mark.CaseId == borrower.CaseId).ToDictionaryAsync(mark => mark.Paper, mark => mark.State, StringComparer.Ordinal, cancellationToken);
        var incomes = PaperCatalogue.IncomesIn(budget?.Rows.Where(row => !row.Line.Known || !row.Line.Amount.IsZero).Select(row => row.Line.Section) ?? []);
        return
        [
            .. PaperCatalogue.For(borrower.Kind ?? BorrowerKind.Person, incomes, borrower.Reason, country ?? "")
                .Select(row => new PlanEnclosure(row.Key, marks.GetValueOrDefault(row.Key), annexes.Any(annex => annex.Paper == row.Key)))
                .Where(paper => paper.State is not PaperState.NotApplicable),
        ];
    }

    private static string FirstOf(string first, string second) => first.Length > 0 ? first : second;
}

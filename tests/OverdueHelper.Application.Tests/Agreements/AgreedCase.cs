using Ical.Net;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Agreements;

/// <summary>The example household, whose plan was handed over today, 23 November 2026.</summary>
internal sealed class AgreedCase : IAsyncDisposable
{
    private const string Maya = "maya";

    private AgreedCase(TestDatabase db, Guid id, Guid lenderId, Guid loanId) => (Db, Id, LenderId, LoanId) = (db, id, lenderId, loanId);

    public TestDatabase Db { get; }

    public Guid Id { get; }

    public Guid LenderId { get; }

    public Guid LoanId { get; }

    public static async Task<AgreedCase> CreateAsync(string provider)
    {
        var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await db.UserAsync(Maya);
        var id = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(id, ExampleKind.Household);
        var plan = (await db.For<ListPlans>(Maya).RunAsync(id))!.First(plan => plan.Chosen > 0);
        var file = new AgreedCase(db, id, plan.LenderId, plan.FirstLoanId);
        await file.SendAsync();
        return file;
    }

    public async Task SendAsync() => Assert.IsType<Outcome<int>.Done>(
        await Db.For<SendPlan>(Maya).RunAsync(await Db.For<StartSendPlan>(Maya).RunAsync(Id, LenderId, (await Db.For<LoadPlan>(Maya).RunAsync(Id, LenderId))!)));

    public async Task ChooseAsync(ProposalTerms terms)
    {
        var version = (await Db.For<LoadOptions>(Maya).RunAsync(Id, LoanId))!.Version;
        Assert.IsType<Outcome<Guid>.Done>(await Db.For<ChooseProposal>(Maya).RunAsync(Id, LoanId, terms, version));
    }

    /// <summary>Of the loan only the bank's figures are known: what is owed, 9.9 % a year, and two instalments overdue.</summary>
    public async Task KnownFromTheBankAsync(long balanceMinor)
    {
        var loan = (await Db.For<LoadLoan>(Maya).RunAsync(Id, LoanId))!;
        (loan.KnownFrom, loan.BalanceMinor, loan.YearlyRate, loan.InstalmentMinor) = (KnownFrom.Bank, balanceMinor, 0.099m, 24_302);
        (loan.OverdueMinor, loan.OverdueSince, loan.StatedOn) = (48_604, new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 23));
        Assert.IsType<Outcome<Guid>.Done>(await Db.For<SaveLoan>(Maya).RunAsync(loan));
    }

    public async Task<NegotiationView> OpenAsync() => (await Db.For<OpenNegotiation>(Maya).RunAsync(Id, LoanId))!;

    /// <summary>The bank offers 12 payments of 200.00 from 10 December.</summary>
    public async Task<NegotiationView> CounterAsync(OfferRest rest)
    {
        var current = (await OpenAsync()).Current!;
        return Assert.IsType<Outcome<NegotiationView>.Done>(await Db.For<EnterCounterOffer>(Maya).RunAsync(new CounterForm
        {
            CaseId = Id,
            LoanId = LoanId,
            VersionId = current.Id,
            AfterSequence = current.Last.Sequence,
            On = new DateOnly(2026, 11, 23),
            Words = "12 payments of 200 from 10 December.",
            Basis = CounterBasis.Instalments,
            AmountMinor = 20_000,
            Instalments = 12,
            FirstDueOn = new DateOnly(2026, 12, 10),
            Rest = rest,
        })).Value;
    }

    public async Task<NegotiationView> AcceptAsync(OfferRest rest)
    {
        await CounterAsync(rest);
        return await AnswerAsync(ProposalState.Accepted, takesCounter: true);
    }

    public async Task<NegotiationView> AnswerAsync(ProposalState state, bool takesCounter = false)
    {
        var current = (await OpenAsync()).Current!;
        return Assert.IsType<Outcome<NegotiationView>.Done>(await Db.For<RecordAnswer>(Maya).RunAsync(new RecordAnswerForm
        {
            CaseId = Id,
            LoanId = LoanId,
            VersionId = current.Id,
            AfterSequence = current.Last.Sequence,
            State = state,
            TakesCounter = takesCounter,
            On = new DateOnly(2026, 11, 23),
        })).Value;
    }

    public WriteAgreementForm Write(AgreementView agreement, OverdueTreatment? overdue) => new() { CaseId = Id, LoanId = LoanId, AgreementId = agreement.Id, Overdue = overdue };

    /// <summary>The next step of the matter that the handing over was logged in.</summary>
    public async Task<NextStep?> StepAsync()
    {
        var thread = (await OpenAsync()).Versions[0].ThreadId;
        return (await Db.For<ReadNextSteps>(Maya).RunAsync(Id)).SingleOrDefault(row => row.Id == thread)?.Step;
    }

    /// <summary>The loan's payment days in the calendar file.</summary>
    public async Task<IReadOnlyList<DateOnly>> PaymentDaysAsync() =>
    [
        .. Calendar.Load((await Db.For<WriteCalendar>(Maya).RunAsync(Id))!)!.Events
            .Where(entry => entry.Uid!.StartsWith($"{LoanId:N}-payment-", StringComparison.Ordinal))
            .Select(entry => entry.Start!.Date)
            .Order(),
    ];

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}

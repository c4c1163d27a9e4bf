using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Agreements;

public sealed class NegotiationTests
{
    private const string Maya = "maya";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Handing_over_freezes_the_version_with_the_paper_that_was_printed(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, loanId) = await ExampleAsync(db);
        var printed = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!.ContentHash.Hex;
        await db.For<MarkPlanPrinted>(Maya).RunAsync(caseId, lenderId, printed);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal(1, await SendAsync(db, caseId, lenderId));

        var version = Assert.Single((await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Versions);
        Assert.Equal((1, 1, printed, ProposalState.Sent), (version.Number, version.PlanVersion, version.ContentHash, version.State));
        Assert.InRange(version.Figures.InstalmentMinor, 15_000, 24_302);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Handing_over_goes_into_the_contact_log_and_the_bank_has_a_week(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, _) = await ExampleAsync(db);

        await SendAsync(db, caseId, lenderId);

        var contacts = await db.For<LatestContacts>(Maya).RunAsync(caseId);
        Assert.Contains("version 1", contacts.Rows[0].Entry.WhatWasSaid, StringComparison.Ordinal);
        var step = (await db.For<ReadNextSteps>(Maya).RunAsync(caseId)).Single(row => row.Id == contacts.Rows[0].Entry.ThreadId).Step!;
        Assert.Equal((Party.Bank, new DateOnly(2026, 11, 30)), (step.By, step.DueOn));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_repeated_submit_hands_over_once_and_the_same_version_is_not_handed_over_twice(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, loanId) = await ExampleAsync(db);
        var form = await FormAsync(db, caseId, lenderId);

        await db.For<SendPlan>(Maya).RunAsync(form);
        Assert.IsType<Outcome<int>.Done>(await db.For<SendPlan>(Maya).RunAsync(form));

        Assert.Single((await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Versions);
        Assert.IsType<Outcome<int>.Refused>(await db.For<SendPlan>(Maya).RunAsync(await FormAsync(db, caseId, lenderId)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Choosing_another_option_makes_a_draft_and_sending_it_gives_up_the_old_version_which_stays_as_it_was(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, loanId) = await ExampleAsync(db);
        await SendAsync(db, caseId, lenderId);
        var before = (await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!;
        Assert.Null(before.Draft);

        await ChooseAsync(db, caseId, loanId, new ProposalTerms(ProposalKind.CapitalisedPause, 3));
        Assert.NotNull((await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Draft);
        await SendAsync(db, caseId, lenderId);

        var after = (await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!;
        Assert.Equal([ProposalState.Withdrawn, ProposalState.Sent], after.Versions.Select(version => version.State));
        Assert.Equal((before.Current!.Terms, before.Current.Figures, before.Current.ContentHash), (after.Versions[0].Terms, after.Versions[0].Figures, after.Versions[0].ContentHash));
        Assert.Equal("Replaced by version 2.", after.Versions[0].Last.Note);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_counter_offer_in_instalments_is_compared_and_accepted(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, loanId) = await ExampleAsync(db);
        await SendAsync(db, caseId, lenderId);
        var current = (await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Current!;

        var view = Assert.IsType<Outcome<NegotiationView>.Done>(await db.For<EnterCounterOffer>(Maya).RunAsync(Instalments(caseId, loanId, current))).Value;

        Assert.Equal((ProposalState.Countered, 21_000L, new DateOnly(2029, 11, 5)), (view.Current!.State, view.Theirs!.InstalmentMinor, view.Theirs.EndsOn));
        var offer = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Offer!;
        Assert.Equal((view.Theirs, new DateOnly(2026, 11, 23), view.Counter!.Words), (offer.Figures, offer.On, offer.Offer.Words));
        Assert.NotNull(view.Ours!.LossShare);
        Assert.NotNull(view.Theirs.LossShare);
        var accepted = Assert.IsType<Outcome<NegotiationView>.Done>(await AnswerAsync(db, caseId, loanId, view.Current, ProposalState.Accepted, takesCounter: true)).Value;
        Assert.Equal(21_000, accepted.Agreement!.Offer!.AmountMinor);
        Assert.Null((await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Offer);
        Assert.Equal(ProposalState.Accepted, (await db.For<OpenHome>(Maya).RunAsync(caseId))!.Versions[^1].State);
        var statement = Assert.IsType<Outcome<StatementView>.Done>(await db.For<LoadStatement>(Maya).RunAsync(caseId)).Value;
        Assert.DoesNotContain(statement.ForBank.Blocks.OfType<Table>().SelectMany(table => table.Rows), row => row.Cells[0] == "Left with the plan");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_counter_offer_as_terms_can_be_answered_by_keeping_ours_and_by_another_version(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, loanId) = await ExampleAsync(db);
        await SendAsync(db, caseId, lenderId);
        var current = (await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Current!;
        var form = new CounterForm
        {
            CaseId = caseId,
            LoanId = loanId,
            VersionId = current.Id,
            AfterSequence = 1,
            On = new DateOnly(2026, 11, 23),
            Words = "36 months, not more.",
            Basis = CounterBasis.Terms,
            Kind = ProposalKind.LongerTerm,
            Count = 36,
        };

        var countered = Assert.IsType<Outcome<NegotiationView>.Done>(await db.For<EnterCounterOffer>(Maya).RunAsync(form)).Value;
        var kept = Assert.IsType<Outcome<NegotiationView>.Done>(await AnswerAsync(db, caseId, loanId, countered.Current!, ProposalState.Sent)).Value;
        await ChooseAsync(db, caseId, loanId, new ProposalTerms(ProposalKind.LongerTerm, 38));
        await SendAsync(db, caseId, lenderId);

        Assert.Equal([ProposalState.Sent, ProposalState.Countered, ProposalState.Sent], kept.Current!.Steps.Select(step => step.State));
        Assert.Equal((2, ProposalState.Sent), ((await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Current!.Number, (await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Current!.State));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_cannot_follow_is_refused_in_words_and_an_old_reading_is_stale(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, loanId) = await ExampleAsync(db);
        await SendAsync(db, caseId, lenderId);
        var current = (await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Current!;

        Assert.IsType<Outcome<NegotiationView>.Refused>(await AnswerAsync(db, caseId, loanId, current, ProposalState.Sent));
        Assert.IsType<Outcome<NegotiationView>.Refused>(await AnswerAsync(db, caseId, loanId, current, ProposalState.Accepted, takesCounter: true));
        var noReason = Assert.IsType<Outcome<NegotiationView>.Refused>(await AnswerAsync(db, caseId, loanId, current, ProposalState.Refused));
        Assert.Equal(nameof(RecordAnswerForm.Note), noReason.Errors.Single().Field);
        Assert.IsType<Outcome<NegotiationView>.Done>(await AnswerAsync(db, caseId, loanId, current, ProposalState.Refused, note: "Too long a term."));
        Assert.IsType<Outcome<NegotiationView>.Stale>(await AnswerAsync(db, caseId, loanId, current, ProposalState.Acknowledged));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_step_never_changes_once_it_is_written(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, _) = await ExampleAsync(db);
        await SendAsync(db, caseId, lenderId);
        await using var context = await db.OpenAsync(Maya);
        var step = context.Set<ProposalStep>().First();

        context.Entry(step).Property(row => row.Note).CurrentValue = "something else";

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_story_can_neither_be_read_nor_written(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId, loanId) = await ExampleAsync(db);
        var form = await FormAsync(db, caseId, lenderId);
        await SendAsync(db, caseId, lenderId);
        var current = (await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Current!;
        await db.CaseAsync("boris");

        Assert.Null(await db.For<OpenNegotiation>("boris").RunAsync(caseId, loanId));
        Assert.IsType<Outcome<int>.Missing>(await db.For<SendPlan>("boris").RunAsync(form));
        Assert.IsType<Outcome<NegotiationView>.Missing>(await db.For<EnterCounterOffer>("boris").RunAsync(Instalments(caseId, loanId, current)));
        Assert.IsType<Outcome<NegotiationView>.Missing>(await db.For<RecordAnswer>("boris").RunAsync(new RecordAnswerForm
        {
            CaseId = caseId,
            LoanId = loanId,
            VersionId = current.Id,
            AfterSequence = 1,
            State = ProposalState.Acknowledged,
            On = new DateOnly(2026, 11, 23),
        }));
    }

    [Fact]
    public async Task No_plan_is_handed_over_while_it_would_acknowledge_an_old_debt()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId, _) = await ExampleAsync(db);
        var form = await FormAsync(db, caseId, lenderId);
        var answers = await db.For<LoadSafeguards>(Maya).RunAsync(caseId);
        answers!.Form.LastAcknowledgedOn = new DateOnly(2015, 1, 1);
        await db.For<SaveSafeguards>(Maya).RunAsync(answers.Form, leaveForLater: false);

        Assert.IsType<Outcome<int>.Refused>(await db.For<SendPlan>(Maya).RunAsync(form));
    }

    [Fact]
    public async Task Numbers_that_are_not_possible_are_refused_beside_their_field()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId, loanId) = await ExampleAsync(db);
        await SendAsync(db, caseId, lenderId);
        var current = (await db.For<OpenNegotiation>(Maya).RunAsync(caseId, loanId))!.Current!;
        var form = Instalments(caseId, loanId, current);
        (form.AmountMinor, form.Instalments, form.FirstDueOn, form.Rest, form.Words) = (0, 0, new DateOnly(2026, 1, 1), null, " ");

        var refused = Assert.IsType<Outcome<NegotiationView>.Refused>(await db.For<EnterCounterOffer>(Maya).RunAsync(form));

        Assert.Equal(["AmountMinor", "FirstDueOn", "Instalments", "Rest", "Words"], refused.Errors.Select(error => error.Field).Order(StringComparer.Ordinal));
    }

    private static CounterForm Instalments(Guid caseId, Guid loanId, VersionView current) => new()
    {
        CaseId = caseId,
        LoanId = loanId,
        VersionId = current.Id,
        AfterSequence = current.Last.Sequence,
        On = new DateOnly(2026, 11, 23),
        Channel = ContactChannel.Letter,
        Who = "Ms Patel",
        Words = "We can agree to 36 payments of 210.00 from 5 December.",
        Basis = CounterBasis.Instalments,
        AmountMinor = 21_000,
        Instalments = 36,
        FirstDueOn = new DateOnly(2026, 12, 5),
        Rest = OfferRest.SettlesAll,
    };

    private static Task<Outcome<NegotiationView>> AnswerAsync(
        TestDatabase db, Guid caseId, Guid loanId, VersionView current, ProposalState state, bool takesCounter = false, string note = "") =>
        db.For<RecordAnswer>(Maya).RunAsync(new RecordAnswerForm
        {
            CaseId = caseId,
            LoanId = loanId,
            VersionId = current.Id,
            AfterSequence = current.Last.Sequence,
            State = state,
            TakesCounter = takesCounter,
            On = new DateOnly(2026, 11, 23),
            Note = note,
        });

    private static async Task<SendPlanForm> FormAsync(TestDatabase db, Guid caseId, Guid lenderId) =>
        await db.For<StartSendPlan>(Maya).RunAsync(caseId, lenderId, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!);

    private static async Task<int> SendAsync(TestDatabase db, Guid caseId, Guid lenderId) =>
        Assert.IsType<Outcome<int>.Done>(await db.For<SendPlan>(Maya).RunAsync(await FormAsync(db, caseId, lenderId))).Value;

    private static async Task ChooseAsync(TestDatabase db, Guid caseId, Guid loanId, ProposalTerms terms)
    {
        var version = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Version;
        Assert.IsType<Outcome<Guid>.Done>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loanId, terms, version));
    }

    private static async Task<TestDatabase> OnAsync(string provider)
    {
        var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return db;
    }

    private static async Task<(Guid CaseId, Guid LenderId, Guid LoanId)> ExampleAsync(TestDatabase db)
    {
        await db.UserAsync(Maya);
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(caseId, ExampleKind.Household);
        var plan = (await db.For<ListPlans>(Maya).RunAsync(caseId))!.First(plan => plan.Chosen > 0);
        return (caseId, plan.LenderId, plan.FirstLoanId);
    }
}

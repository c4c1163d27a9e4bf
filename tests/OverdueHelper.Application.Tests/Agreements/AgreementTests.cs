using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Agreements;

public sealed class AgreementTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_offer_that_was_accepted_is_what_is_agreed_with_its_payments_and_their_days(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);

        var agreement = (await file.AcceptAsync(OfferRest.NotSaid)).Agreement!;

        Assert.Equal((20_000L, 12, OfferRest.NotSaid), (agreement.Offer!.AmountMinor, agreement.Record.Payments.Count, agreement.Rest));
        Assert.Equal((new DateOnly(2026, 12, 10), new DateOnly(2027, 11, 10)), (agreement.Record.Payments[0].DueOn, agreement.Record.Payments[^1].DueOn));
        Assert.True(agreement.CanBeWritten);
        Assert.False(agreement.IsWritten);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_the_person_asked_for_is_agreed_with_the_rows_of_that_day(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);

        var agreement = (await file.AnswerAsync(ProposalState.Accepted)).Agreement!;

        Assert.Equal(agreement.Version.Terms, agreement.Terms);
        Assert.Equal(agreement.Version.Figures.EndsOn, agreement.Record.Payments[^1].DueOn);
        Assert.Contains(agreement.Record.Payments, payment => payment.Amount.Minor == agreement.Version.Figures.InstalmentMinor);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Only_an_offer_that_settles_everything_is_set_against_the_whole_debt(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);

        var open = (await file.CounterAsync(OfferRest.NotSaid)).Theirs!;
        var settles = (await file.CounterAsync(OfferRest.SettlesAll)).Theirs!;

        Assert.Equal((240_000L, 0L, null, false), (open.TotalMinor, open.ExtraCostMinor, open.LossShare, open.EndsDebt));
        Assert.True(open.RestMinor > 0);
        Assert.Equal((true, null), (settles.EndsDebt, settles.RestMinor));
        Assert.True(settles is { ExtraCostMinor: < 0, LossShare: > 0 });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_payment_entered_on_the_loan_keeps_the_first_agreed_one_and_taking_it_out_opens_it_again(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        await file.AcceptAsync(OfferRest.ContractGoesOn);
        var paid = new EntryForm { On = _today, AmountMinor = 20_000 };

        Assert.IsType<Outcome<LoanView>.Done>(await file.Db.For<EnterEvents>("maya").RunAsync(file.Id, file.LoanId, [paid]));
        var kept = (await file.OpenAsync()).Agreement!.Record;
        await file.Db.For<CorrectEntry>("maya").WithdrawAsync(file.Id, file.LoanId, paid.Id);
        var open = (await file.OpenAsync()).Agreement!.Record;

        Assert.Equal((1, 2), (kept.Kept, kept.Next!.Number));
        Assert.Equal((0, 1), (open.Kept, open.Next!.Number));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Payment_days_are_those_of_the_agreement_and_end_with_it(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        await file.Db.For<MarkPlanPrinted>("maya").RunAsync(file.Id, file.LenderId, "");
        await file.AcceptAsync(OfferRest.NotSaid);

        var agreed = await file.PaymentDaysAsync();
        file.Db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 28, 9, 0, 0, TimeSpan.Zero));
        var home = (await file.Db.For<OpenHome>("maya").RunAsync(file.Id))!;

        Assert.Equal((12, new DateOnly(2027, 11, 10)), (agreed.Count, agreed[^1]));
        var date = Assert.Single(home.Dates, date => date.Kind is ComingKind.AgreedPayment);
        Assert.Equal((new DateOnly(2026, 12, 10), 20_000L), (date.On, date.Amount!.Value.Minor));
        Assert.DoesNotContain(home.Dates, date => date.Kind is ComingKind.Payment && date.LoanId == file.LoanId);

        await file.AnswerAsync(ProposalState.Withdrawn);
        Assert.Empty(await file.PaymentDaysAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_answer_closes_the_step_that_waited_for_it(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        var waiting = await file.StepAsync();

        await file.CounterAsync(OfferRest.NotSaid);
        var countered = await file.StepAsync();
        await file.AnswerAsync(ProposalState.Accepted, takesCounter: true);
        var accepted = await file.StepAsync();

        Assert.Equal((Party.Bank, "Answers the plan"), (waiting!.By, waiting.What));
        Assert.Equal((Party.Me, "Answer the bank's offer"), (countered!.By, countered.What));
        Assert.Equal((Party.Bank, "Confirm in writing"), (accepted!.By, accepted.What));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_agreement_that_leaves_the_rest_open_is_written_with_the_rest_as_the_last_payment_that_was_shown(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        var agreement = (await file.AcceptAsync(OfferRest.NotSaid)).Agreement!;
        var form = file.Write(agreement, OverdueTreatment.JoinsLoan);
        var before = (await file.OpenAsync()).Loan.Standing;

        var preview = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(form)).Value;
        Assert.Equal((13, true, 0L), (preview.Schedule.Rows.Count, preview.Schedule.LeavesRest, preview.Schedule.Last.Balance.Minor));
        Assert.All(preview.Schedule.Rows.SkipLast(1), row => Assert.Equal(20_000, row.Total.Minor));

        Assert.IsType<Outcome<NegotiationView>.Stale>(await file.Db.For<WriteAgreement>("maya").RunAsync(form));
        form.SeenLastMinor = preview.Schedule.Last.Total.Minor;
        var written = Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form)).Value;
        Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form));

        Assert.True(written.Agreement!.IsWritten);
        Assert.Single((await file.OpenAsync()).Loan.Account.Entries, entry => entry.Kind is LoanEntryKind.Restructure);
        Assert.Equal((new DateOnly(2026, 12, 10), 20_000L), (written.Loan.Standing.NextDueOn, written.Loan.Standing.NextDueAmount!.Value.Minor));
        Assert.True(written.Loan.Standing.PrincipalOutstanding >= before.PrincipalOutstanding);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Where_the_contract_goes_on_its_later_payments_follow_the_agreed_ones_and_what_is_overdue_stays_if_so_agreed(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        var agreement = (await file.AcceptAsync(OfferRest.ContractGoesOn)).Agreement!;

        var preview = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(file.Write(agreement, OverdueTreatment.StaysOverdue))).Value;

        Assert.True(preview.Schedule.Rows.Count > 13);
        Assert.True(preview.Schedule.Rows[12].DueOn > new DateOnly(2027, 11, 10));
        Assert.Equal(preview.Schedule.Rows[12].Total, preview.Schedule.Rows[13].Total);
        var unsaid = await file.Db.For<WriteAgreement>("maya").PreviewAsync(file.Write(agreement, overdue: null));
        Assert.Equal(nameof(WriteAgreementForm.Overdue), Assert.Single(Assert.IsType<Outcome<AgreementPreview>.Refused>(unsaid).Errors).Field);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task On_a_loan_known_from_the_bank_it_becomes_the_schedule_that_repays_what_the_bank_says_is_owed(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        await file.KnownFromTheBankAsync(600_000);
        var agreement = (await file.AcceptAsync(OfferRest.NotSaid)).Agreement!;
        var form = file.Write(agreement, OverdueTreatment.JoinsLoan);

        Assert.True(agreement is { BeginsAnew: true, CanBeWritten: true });
        form.SeenLastMinor = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(form)).Value.Schedule.Last.Total.Minor;
        var written = Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form)).Value;

        Assert.True(written.Agreement!.IsWritten);
        Assert.Equal((600_000L, 13), (written.Loan.Standing.PrincipalOutstanding!.Value.Minor, written.Loan.Account.Schedule!.Instalments.Count));
        Assert.Equal((new DateOnly(2026, 12, 10), 20_000L), (written.Loan.Standing.NextDueOn, written.Loan.Standing.NextDueAmount!.Value.Minor));

        await file.Db.For<WriteAgreement>("maya").WithdrawAsync(form);
        var again = Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form)).Value;
        Assert.Equal(written.Loan.Account.Schedule.Instalments, again.Loan.Account.Schedule!.Instalments);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Where_the_contract_goes_on_a_loan_known_from_the_bank_cannot_take_it(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        await file.KnownFromTheBankAsync(600_000);

        Assert.False((await file.AcceptAsync(OfferRest.ContractGoesOn)).Agreement!.CanBeWritten);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_agreement_that_ends_the_debt_for_less_is_not_entered_as_a_schedule(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        var agreement = (await file.AcceptAsync(OfferRest.SettlesAll)).Agreement!;
        var form = file.Write(agreement, OverdueTreatment.JoinsLoan);

        var preview = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(form)).Value;
        form.SeenLastMinor = preview.Schedule.Last.Total.Minor;

        Assert.True(preview.GivesUpRest);
        Assert.IsType<Outcome<NegotiationView>.Stale>(await file.Db.For<WriteAgreement>("maya").RunAsync(form));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_asked_for_and_accepted_becomes_the_schedule_to_the_cent(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        var agreement = (await file.AnswerAsync(ProposalState.Accepted)).Agreement!;
        var form = file.Write(agreement, OverdueTreatment.JoinsLoan);
        var preview = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(form)).Value;
        form.SeenLastMinor = preview.Schedule.Last.Total.Minor;

        var written = Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form)).Value;

        // The overdue interest of 101.46 stays without interest: 8.46 beside twelve instalments, the last of them 8.40.
        Assert.Equal(OverdueTreatment.Spread, preview.Overdue);
        Assert.Equal(agreement.Record.Payments.Select(payment => (payment.DueOn, payment.Amount)), preview.Schedule.Rows.Select(row => (row.DueOn, row.Total)));
        Assert.Equal(agreement.Version.Figures.TotalMinor, preview.Schedule.Rows.Sum(row => row.Total.Minor));
        Assert.Equal(preview.Schedule.Rows[0].Total, written.Loan.Standing.NextDueAmount);
        Assert.Equal((0, 624_513L), (written.Loan.Standing.DaysPastDue!.Value, written.Loan.Standing.PrincipalOutstanding!.Value.Minor));

        // What ends the loan that day: the principal, the overdue interest, and 22 of 30 days of the first row's interest of 51.52.
        Assert.Equal(624_513 + 10_146 + 3_778, written.Loan.Standing.PayOff!.Value.Minor);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_asked_for_is_written_and_can_be_taken_out_and_written_again(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        var agreement = (await file.AnswerAsync(ProposalState.Accepted)).Agreement!;
        var form = file.Write(agreement, OverdueTreatment.JoinsLoan);
        var preview = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(form)).Value;
        form.SeenLastMinor = preview.Schedule.Last.Total.Minor;

        await file.Db.For<WriteAgreement>("maya").RunAsync(form);
        await file.Db.For<WriteAgreement>("maya").RunAsync(form);
        var written = (await file.OpenAsync()).Loan;
        Assert.Equal(("12.00 GBP", "0.00 GBP"), (preview.Waived.ToString(), preview.Charges.ToString()));
        Assert.Equal((0, 1), (written.Standing.Charges!.Value.Minor, written.Account.Entries.Count(entry => entry.Kind is LoanEntryKind.PenaltyWaiver)));

        await file.Db.For<WriteAgreement>("maya").WithdrawAsync(form);
        var taken = await file.OpenAsync();
        Assert.False(taken.Agreement!.IsWritten);
        Assert.Equal(12_00, taken.Loan.Standing.Charges!.Value.Minor);
        var again = Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form)).Value;

        Assert.True(again.Agreement!.IsWritten);
        Assert.Equal((0, 0L), (again.Loan.Standing.DaysPastDue, again.Loan.Standing.Charges!.Value.Minor));
    }

    [Fact]
    public async Task A_penalty_that_comes_after_the_agreement_stays_due_as_was_shown()
    {
        await using var file = await AgreedCase.CreateAsync("Sqlite");
        var agreement = (await file.AnswerAsync(ProposalState.Accepted)).Agreement!;
        file.Db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 28, 9, 0, 0, TimeSpan.Zero));
        EntryForm[] later = [new() { Kind = LoanEntryKind.Penalty, On = new DateOnly(2026, 11, 26), AmountMinor = 7_00 }];
        Assert.IsType<Outcome<LoanView>.Done>(await file.Db.For<EnterEvents>("maya").RunAsync(file.Id, file.LoanId, later));
        var form = file.Write(agreement, OverdueTreatment.JoinsLoan);

        var preview = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(form)).Value;
        form.SeenLastMinor = preview.Schedule.Last.Total.Minor;
        var written = Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form)).Value;

        Assert.Equal((12_00L, 7_00L), (preview.Waived.Minor, preview.Charges.Minor));
        Assert.Equal(preview.Charges, written.Loan.Standing.Charges);
    }

    [Fact]
    public async Task A_penalty_entered_between_two_writings_is_given_up_with_the_second_as_was_shown()
    {
        await using var file = await AgreedCase.CreateAsync("Sqlite");
        var penalty = (await file.OpenAsync()).Loan.Account.Log.Last(matter => matter.Now.Kind is LoanEntryKind.Penalty);
        await file.Db.For<CorrectEntry>("maya").WithdrawAsync(file.Id, file.LoanId, penalty.Id);
        var form = file.Write((await file.AnswerAsync(ProposalState.Accepted)).Agreement!, OverdueTreatment.JoinsLoan);
        form.SeenLastMinor = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(form)).Value.Schedule.Last.Total.Minor;
        Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form));
        await file.Db.For<WriteAgreement>("maya").WithdrawAsync(form);
        Assert.IsType<Outcome<LoanView>.Done>(await file.Db.For<CorrectEntry>("maya").RunAsync(file.Id, file.LoanId, penalty.Id, EntryForm.Of(penalty.Now)));

        var preview = Assert.IsType<Outcome<AgreementPreview>.Done>(await file.Db.For<WriteAgreement>("maya").PreviewAsync(form)).Value;
        var again = Assert.IsType<Outcome<NegotiationView>.Done>(await file.Db.For<WriteAgreement>("maya").RunAsync(form)).Value;

        Assert.Equal((12_00L, 0L), (preview.Waived.Minor, preview.Charges.Minor));
        Assert.Equal(preview.Charges, again.Loan.Standing.Charges);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_person_can_neither_see_nor_write_what_was_agreed(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        var agreement = (await file.AcceptAsync(OfferRest.NotSaid)).Agreement!;
        await file.Db.CaseAsync("boris");

        Assert.IsType<Outcome<AgreementPreview>.Missing>(await file.Db.For<WriteAgreement>("boris").PreviewAsync(file.Write(agreement, OverdueTreatment.JoinsLoan)));
        Assert.IsType<Outcome<NegotiationView>.Missing>(await file.Db.For<WriteAgreement>("boris").RunAsync(file.Write(agreement, OverdueTreatment.JoinsLoan)));
        Assert.Null(await file.Db.For<PrintAgreement>("boris").RunAsync(file.Id, file.LoanId));
        Assert.NotNull(await file.Db.For<PrintAgreement>("maya").RunAsync(file.Id, file.LoanId));
    }

    [Fact]
    public async Task A_draft_that_is_sent_later_does_not_end_the_agreement()
    {
        await using var file = await AgreedCase.CreateAsync("Sqlite");
        var agreed = (await file.AcceptAsync(OfferRest.NotSaid)).Agreement!;

        await file.ChooseAsync(new ProposalTerms(ProposalKind.CapitalisedPause, 3));
        await file.SendAsync();
        var view = await file.OpenAsync();

        Assert.Equal((2, ProposalState.Sent), (view.Current!.Number, view.Current.State));
        Assert.Equal(agreed.Id, view.Agreement!.Id);
    }
}

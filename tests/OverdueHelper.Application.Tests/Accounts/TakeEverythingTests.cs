using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using OverdueHelper.Application.Accounts.Export;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Tests.Contacts;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Application.Tests.Accounts;

public sealed class TakeEverythingTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_archive_holds_every_kind_of_row_of_the_case_by_its_name(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await db.UserAsync("maya");
        await db.For<OpenCase>("maya").RunAsync(Guid.CreateVersion7(), ExampleKind.Household);
        await using var context = await db.OpenAsync("maya");

        await using var zip = await TakeAsync(db, "maya", cases: 1);
        var everything = JsonNode.Parse(Text(zip, "case-1/everything.json"))!.AsObject();

        var kinds = context.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => typeof(ICaseRow).IsAssignableFrom(type) && type != typeof(ContactFileContent) && type != typeof(CaseInvitation));
        Assert.Empty(kinds.Select(type => type.Name).Except(everything.Select(kind => kind.Key)));
        Assert.False(everything.ContainsKey(nameof(CaseInvitation)));
        var loan = everything["Loan"]!.AsArray().Single(row => (string?)row!["Kind"] == "Vehicle")!;
        var kept = context.Set<Loan>().Single(row => row.Kind == LoanKind.Vehicle);
        Assert.Equal((960_000L, "GBP", 0.099m), ((long)loan["AdvanceMinor"]!, (string)loan["Currency"]!, (decimal)loan["YearlyRate"]!));
        Assert.Equal(kept.FirstDueOn!.Value.ToString("O", CultureInfo.InvariantCulture), (string)loan["FirstDueOn"]!);
        Assert.Contains("everything.json", Text(zip, "README.txt"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Payments_are_a_table_and_what_was_agreed_comes_as_it_is_kept(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await Loans.LoansTests.CarLoanAsync(db, "maya");
        EntryForm[] entries =
        [
            new() { On = new DateOnly(2026, 11, 20), AmountMinor = 10_050, Note = "=cmd()" },
            new() { Kind = LoanEntryKind.RateChange, On = new DateOnly(2026, 11, 21), YearlyRate = 0.05m },
        ];
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, entries));

        var fee = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Entries.Single(entry => entry.Kind is LoanEntryKind.Fee);
        await db.For<CorrectEntry>("maya").WithdrawAsync(caseId, loanId, fee.Id);

        await using var zip = await TakeAsync(db, "maya", cases: 1);
        var payments = Text(zip, "case-1/payments.csv");

        Assert.Contains(",2026-11-20,Payment,100.50,GBP,\"'=cmd()\",counts,", payments, StringComparison.Ordinal);
        Assert.Contains(",Fee,12.00,GBP,,corrected,", payments, StringComparison.Ordinal);
        Assert.Contains(",Withdrawn,,GBP,,removed,", payments, StringComparison.Ordinal);
        var agreed = JsonNode.Parse(Text(zip, "case-1/everything.json"))!["LoanEntry"]!.AsArray().Single(row => (string?)row!["Kind"] == "RateChange")!;
        Assert.Equal(0.05m, (decimal)agreed["Terms"]!["YearlyRate"]!);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Files_are_in_it_as_they_were_added_and_their_names_stay_within_the_folder(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;
        Assert.IsType<Outcome<ContactFileRow>.Done>(await file.Db.For<AddContactFile>("anna").RunAsync(file.Id, entry.Id, "Brief: März.pdf", new MemoryStream(SampleFiles.Pdf)));

        await using var zip = await TakeAsync(file.Db, "anna", cases: 1);
        var added = Assert.Single(zip.Entries, one => one.FullName.StartsWith("case-1/files/", StringComparison.Ordinal));

        Assert.Equal("case-1/files/1-Brief_ März.pdf", added.FullName);
        await using var stream = await added.OpenAsync();
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        Assert.Equal(SampleFiles.Pdf, bytes.ToArray());
        Assert.Contains("Overdue payments", Text(zip, "case-1/everything.json"), StringComparison.Ordinal);
        Assert.Contains(",Phone,Outgoing,Reached,", Text(zip, "case-1/contacts.csv"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_takes_what_is_anothers(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var boriss = await file.Db.CaseAsync("boris");

        await using var zip = await TakeAsync(file.Db, "boris", cases: 1);

        var everything = Text(zip, "case-1/everything.json");
        Assert.Contains(boriss.ToString(), everything, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Id.ToString(), everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Harbour Bank", everything, StringComparison.Ordinal);
    }

    private static async Task<ZipArchive> TakeAsync(TestDatabase db, string user, int cases)
    {
        var into = new MemoryStream();
        Assert.Equal(cases, await db.For<TakeEverything>(user).RunAsync(into));
        return new ZipArchive(new MemoryStream(into.ToArray()));
    }

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

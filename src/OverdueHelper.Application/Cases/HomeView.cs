using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

/// <summary>The home page of a case: what is next, where it stands, what is left, what was said.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IsExample">Whether it is one of the examples.</param>
/// <param name="Country">Where the borrower lives, when said.</param>
/// <param name="BorrowerName">The name to greet; empty when not entered.</param>
/// <param name="Today">The borrower's today.</param>
/// <param name="Cautions">What must be said first, the most pressing first.</param>
/// <param name="CourtDateOn">The date in the court papers, when there is one.</param>
/// <param name="Tasks">The task list.</param>
/// <param name="Loans">The loans with where they stand.</param>
/// <param name="Steps">What comes next in every open matter with a bank, my late ones first.</param>
/// <param name="Contacts">The last few contacts, newest first.</param>
/// <param name="ContactsTotal">How many contacts there are.</param>
/// <param name="Dates">The days that have come or come soon, the first first.</param>
/// <param name="IsMailLost">Whether the last reminder by e-mail could not be sent.</param>
public sealed record HomeView(
    Guid CaseId,
    bool IsExample,
    string? Country,
    string BorrowerName,
    DateOnly Today,
    IReadOnlyList<Caution> Cautions,
    DateOnly? CourtDateOn,
    IReadOnlyList<CaseTask> Tasks,
    IReadOnlyList<LoanView> Loans,
    IReadOnlyList<ThreadRow> Steps,
    IReadOnlyList<ContactRow> Contacts,
    int ContactsTotal,
    IReadOnlyList<ComingDate> Dates,
    bool IsMailLost)
{
    /// <summary>What was handed over and what became of it, oldest first.</summary>
    public IReadOnlyList<VersionView> Versions { get; init; } = [];

    /// <summary>The agreements that hold, one a loan at most.</summary>
    public IReadOnlyList<AgreementView> Agreements { get; init; } = [];
}

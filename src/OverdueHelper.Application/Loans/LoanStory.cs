using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Contacts;

namespace OverdueHelper.Application.Loans;

/// <summary>What was said about a loan and what comes next.</summary>
/// <param name="Contacts">The contacts, newest first.</param>
/// <param name="Steps">What comes next in every open matter with its lender.</param>
public sealed record LoanStory(IReadOnlyList<ContactRow> Contacts, IReadOnlyList<ThreadRow> Steps)
{
    /// <summary>What was asked for, oldest first.</summary>
    public IReadOnlyList<StoryProposal> Proposals { get; init; } = [];

    /// <summary>What was handed over about the loan, with what became of it, oldest first.</summary>
    public IReadOnlyList<VersionView> Versions { get; init; } = [];
}

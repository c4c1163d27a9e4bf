using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Budgets;

/// <summary>Reads the current statement of a case as papers.</summary>
public sealed class LoadStatement(Desk desk) : IUseCase
{
    /// <summary>Both papers.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="language">The bank's language as a culture name; one that is not offered counts as not said, and then a plan's is taken.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><c>Missing</c> when the case is not this reader's; <c>Refused</c> when the budget has no line.</returns>
    public async Task<Outcome<StatementView>> RunAsync(Guid caseId, string? language = null, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.Cases.AsNoTracking().SingleOrDefaultAsync(file => file.Id == caseId, cancellationToken) is not { } file)
        {
            return new Outcome<StatementView>.Missing();
        }

        var borrower = await context.Set<Borrower>().AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == caseId, cancellationToken) ?? Borrower.Of(caseId);
        var spoken = PlanLanguages.All.Contains(language, StringComparer.Ordinal)
            ? language
            : await context.Set<PlanDetails>().Where(row => row.CaseId == caseId).OrderBy(row => row.LenderId).Select(row => row.Language).FirstOrDefaultAsync(cancellationToken);
        var contents = await context.StatementOfAsync(file, borrower, spoken ?? PlanLanguages.Default, asked: null, cancellationToken);
        return contents is null
            ? new Outcome<StatementView>.Refused([])
            : new Outcome<StatementView>.Done(new StatementView(
                contents.Reference, contents.Version, contents.Language, contents.IsComplete, BankStatementPaper.Compose(contents), FullStatementPaper.Compose(contents)));
    }
}

using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Lenders;

/// <summary>Reads lenders with what is known of them. For use cases that show a card.</summary>
internal static class LenderBook
{
    /// <summary>The lenders of a case that have a loan in it, by name.</summary>
    public static async Task<IReadOnlyList<LenderCard>> CardsOfAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        var country = await context.Cases.Where(file => file.Id == caseId).Select(file => file.Country).SingleOrDefaultAsync(cancellationToken);
        var rows = await context.Set<Lender>()
            .Where(lender => lender.CaseId == caseId)
            .OrderBy(lender => lender.Name)
            .Select(lender => new
            {
                Lender = lender,
                Loans = context.Set<Loan>().Where(loan => loan.LenderId == lender.Id && loan.RemovedAt == null).OrderBy(loan => loan.Id)
                    .Select(loan => new LenderLoan(loan.Id, loan.Kind, loan.ReferenceEnding)).ToList(),
                Facts = context.Set<LenderFact>().Where(fact => fact.LenderId == lender.Id && fact.RemovedAt == null).OrderBy(fact => fact.Id).ToList(),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. rows.Where(row => row.Loans.Count > 0).Select(row => Card(row.Lender, row.Loans, row.Facts, country, context.Today))];
    }

    private static LenderCard Card(Lender lender, IReadOnlyList<LenderLoan> loans, IReadOnlyList<LenderFact> facts, string? country, DateOnly today)
    {
        var said = facts.Select(fact => FactView.Of(fact, today)).Append(FactView.Address(lender, today)).OfType<FactView>().OrderBy(fact => fact.Topic).ToList();
        var general = GeneralFacts.For([.. loans.Select(loan => loan.Kind)], country).Where(fact => !said.Exists(own => own.Text == fact.Text));
        return new LenderCard(lender.Id, lender.Name, loans, said, [.. general], today) { Version = lender.Version };
    }
}

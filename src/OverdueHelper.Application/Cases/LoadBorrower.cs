using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

/// <summary>Reads the borrower of a case.</summary>
public sealed class LoadBorrower(Desk desk) : IUseCase
{
    /// <summary>The borrower, empty when nothing was entered.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<BorrowerForm?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var found = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new { file.Country, Row = context.Set<Borrower>().SingleOrDefault(row => row.CaseId == file.Id) })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : Form(found.Row ?? Borrower.Of(caseId), found.Country);
    }

    internal static BorrowerForm Form(Borrower row, string? country) => new()
    {
        CaseId = row.CaseId,
        Version = row.Version,
        Country = country,
        Kind = row.Kind,
        FullName = row.FullName,
        BusinessName = row.BusinessName,
        RegistrationNumber = row.RegistrationNumber,
        Address = row.Address,
        Place = row.Place,
        Phone = row.Phone,
        ReachedAt = row.ReachedAt,
        CoBorrower = row.CoBorrower,
        Guarantor = row.Guarantor,
        Counsellor = row.Counsellor,
        Reason = row.Reason,
        HardSince = row.HardSince,
        EasesOn = row.EasesOn,
        Story = row.Story,
    };
}

using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Agreements;

/// <summary>The rows of an agreement with what each is made of, so that the loan's schedule is the agreed one to the cent.</summary>
/// <param name="Overdue">What becomes of what is overdue, as the rows have it.</param>
/// <param name="Rows">Principal and interest of each; overdue interest that is spread counts as interest.</param>
internal sealed record AgreedParts(OverdueTreatment Overdue, IReadOnlyList<EnteredInstalment> Rows)
{
    /// <summary>The parts, where the terms say them and they repay what the loan owed on the day of the agreement, no more and no less.</summary>
    /// <returns><see langword="null"/> where they do not: then only the amounts are known.</returns>
    public static AgreedParts? Of(AgreementView agreement)
    {
        if (agreement.Version.Last.Payments is not { Count: > 0 } rows || rows.Any(row => row.PrincipalMinor is null or < 0) || agreement.BeginsAnew)
        {
            return null;
        }

        var standing = agreement.Loan.Account.Before(agreement.Id, agreement.On).Standing;
        var (principal, overdueInterest) = (standing.PrincipalOutstanding?.Minor, standing.Split?.Interest.Minor);
        var (repaid, spread) = (rows.Sum(row => row.PrincipalMinor!.Value), rows.Sum(row => row.OverdueMinor ?? 0));
        return (repaid + spread) != principal + overdueInterest ? null
            : spread == 0 ? new AgreedParts(OverdueTreatment.JoinsLoan, [.. rows.Select(row => Row(row, row.PrincipalMinor!.Value))])
            : spread >= overdueInterest ? new AgreedParts(OverdueTreatment.Spread, Spread(rows, overdueInterest.Value))
            : null;
    }

    // Of the overdue amounts without interest, the overdue interest is paid first; what follows repays principal.
    private static List<EnteredInstalment> Spread(IEnumerable<AgreedRow> rows, long overdueInterest)
    {
        var parts = new List<EnteredInstalment>();
        foreach (var row in rows)
        {
            var overdue = row.OverdueMinor ?? 0;
            var interest = Math.Min(overdue, overdueInterest);
            overdueInterest -= interest;
            parts.Add(Row(row, row.PrincipalMinor!.Value + overdue - interest) with { CarriedMinor = interest });
        }

        return parts;
    }

    private static EnteredInstalment Row(AgreedRow row, long principal) => new(row.DueOn, null, principal, row.AmountMinor - principal);
}

using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Persistence.Reminders;

/// <summary>The days that hang on what was paid: promises the payments do not cover yet, and what the last statement of a credit line still asks for.</summary>
internal static class OwnDays
{
    /// <summary>The days of one case.</summary>
    /// <param name="promises">Every promise of the case's borrower.</param>
    /// <param name="accounts">The loans of the case.</param>
    /// <param name="today">This day.</param>
    public static IEnumerable<DateOnly> Of(IReadOnlyList<OwnPromise> promises, IReadOnlyList<LoanAccount> accounts, DateOnly today) =>
        OwnPromise.NotPaid(promises, accounts, today).Select(row => row.Promise.DueOn!.Value)
            .Concat(accounts.Select(account => account.Line).OfType<LineStanding>()
                .Where(line => line is { NextDueOn: not null, NextDue.Minor: > 0 })
                .Select(line => line.NextDueOn!.Value));
}

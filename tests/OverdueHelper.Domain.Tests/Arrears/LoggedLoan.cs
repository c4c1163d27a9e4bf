using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>100,000 at 12 % a year over 36 months from January 2026, with a log that tests write entry by entry.</summary>
internal sealed class LoggedLoan
{
    private readonly List<LoanEntry> _entries = [];

    public LoggedLoan(Action<Loan>? change = null, LoanKind kind = LoanKind.Personal)
    {
        Loan = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), kind, Currency.Of("EUR"), KnownFrom.Contract);
        (Loan.AdvanceMinor, Loan.YearlyRate, Loan.DrawnOn, Loan.FirstDueOn, Loan.Instalments, Loan.DayCount) =
            (100_000_00, 0.12m, new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), 36, DayCount.Periodic);
        change?.Invoke(Loan);
    }

    public Loan Loan { get; }

    public Guid Enter(LoanEntryKind kind, string on, long? amount = null, AgreedTerms? terms = null, Guid? corrects = null)
    {
        var id = Guid.NewGuid();
        _entries.Add(LoanEntry.Enter(
            id, Loan, kind, Day(on), _entries.Count + 1, amount, "", terms, corrects, new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero), "me"));
        return id;
    }

    public LoanAccount On(string today) => LoanAccount.On(Loan, _entries, Day(today));

    public InstalmentState[] Rows(string today)
    {
        var account = On(today);
        return [.. LoanLedger.To(Day(today), account.Schedule!, account.Events, account.Rules).Instalments];
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

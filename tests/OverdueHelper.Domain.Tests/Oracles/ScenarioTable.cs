using System.Text.Json;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Oracles.JsonRow;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Compares a printed schedule with the ledger, cell by cell.</summary>
internal static class ScenarioTable
{
    public static void Compare(JsonElement[] rows, LoanLedger ledger, DateOnly drawnOn, List<(DateOnly On, Money Amount)> disbursed)
    {
        var instalments = rows.Where(row => row.Has("nr")).ToList();
        Same(instalments.Count, ledger.Instalments.Count, "rows");
        var principal = Money.Zero(Eur);
        var previous = drawnOn;
        for (var i = 0; i < instalments.Count; i++)
        {
            var (row, own) = (instalments[i], ledger.Instalments[i]);
            var at = row.Text("date") + " ";
            principal += own.PrincipalDue;
            Same(row.Day("date"), own.DueOn, "date");
            var balance = Money.Sum(disbursed.Where(part => part.On <= own.DueOn).Select(part => part.Amount), Eur) - principal;
            Same(row.Money("balance"), balance, at + "balance");
            var isDownPayment = disbursed.Any(part => part.On == own.DueOn);
            if (row.Has("days"))
            {
                Same(row.Int("days"), isDownPayment ? 0 : own.DueOn.DayNumber - previous.DayNumber, at + "days");
            }

            previous = isDownPayment ? previous : own.DueOn;
            Cells(row, own, at);
        }
    }

    public static void CompareTotals(JsonElement row, LoanLedger ledger)
    {
        foreach (var cell in row.EnumerateObject().Where(cell => cell.Value.ValueKind is not JsonValueKind.Null))
        {
            var column = cell.Name == "principal_due" ? "principal" : cell.Name;
            Same(row.Money(cell.Name), Money.Sum(ledger.Instalments.Select(own => Cell(own, column)), Eur), "total " + cell.Name);
        }
    }

    private static void Cells(JsonElement row, InstalmentState own, string at)
    {
        foreach (var column in (string[])["principal", "interest", "fees", "penalties", "due", "paid", "in_advance", "late", "outstanding"])
        {
            if (row.Has(column))
            {
                Same(row.Money(column), Cell(own, column), at + column);
            }
        }

        // Rows without an amount are marked as paid on some day of the source system's own.
        if (row.Number("due") != 0)
        {
            Same(row.Has("paid_date") ? row.Day("paid_date") : null, own.ClearedOn, at + "paid date");
        }
    }

    private static Money Cell(InstalmentState own, string column)
    {
        var due = own.PrincipalDue + own.InterestDue + own.FeesCharged + own.PenaltiesCharged;
        return column switch
        {
            "principal" => own.PrincipalDue,
            "interest" => own.InterestDue,
            "fees" => own.FeesCharged,
            "penalties" => own.PenaltiesCharged,
            "due" => due,
            "paid" => due - own.Unpaid,
            "in_advance" => own.PaidEarly,
            "late" => own.PaidLate,
            "outstanding" => own.Unpaid,
            _ => throw new NotDoneException($"a column '{column}' is not known"),
        };
    }
}

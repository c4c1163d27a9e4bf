using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>Refuses terms that contradict each other.</summary>
internal static class TermsCheck
{
    public static void Check(LoanTerms terms)
    {
        Require(terms.FirstDueOn >= terms.DrawnOn, nameof(terms.FirstDueOn), terms.FirstDueOn, "The first due date lies before the drawdown.");
        Require(
            terms.FirstDueOn.DayNumber - terms.DrawnOn.DayNumber <= LoanTerms.MaxFirstPeriodDays,
            nameof(terms.FirstDueOn),
            terms.FirstDueOn,
            "The first period is longer than ten years.");
        CheckStart(terms);
        CheckMethod(terms);
        SameCurrency(terms, terms.AgreedInstalment, nameof(terms.AgreedInstalment));
        var previous = 1;
        foreach (var change in terms.RateChanges)
        {
            Require(change.FromInstalment > previous, nameof(terms.RateChanges), change, "Rate changes are in order and start after the first instalment.");
            Limit.Rate(change.YearlyRate, nameof(terms.RateChanges));
            previous = change.FromInstalment;
        }
    }

    private static void CheckStart(LoanTerms terms)
    {
        var start = terms.InterestOnlyInstalments;
        if (terms.Pause is { } pause)
        {
            Require(pause.Instalments >= 1, nameof(terms.Pause), pause, "A pause has at least one instalment.");
            Require(terms.Method != RepaymentMethod.Flat, nameof(terms.Pause), pause, "A flat loan has no pause at the start.");
            start += pause.Instalments;
        }

        Require(start == 0 || start < terms.Instalments, nameof(terms.InterestOnlyInstalments), start, "No instalment is left to repay the loan.");
    }

    private static void CheckMethod(LoanTerms terms)
    {
        switch (terms.Method)
        {
            case RepaymentMethod.Balloon:
                Require(terms.Balloon is { } balloon && balloon.Minor >= 0, nameof(terms.Balloon), terms.Balloon, "A balloon loan names its balloon.");
                SameCurrency(terms, terms.Balloon, nameof(terms.Balloon));
                Require(terms.Balloon!.Value <= terms.Advance, nameof(terms.Balloon), terms.Balloon, "The balloon is larger than the advance.");
                break;
            case RepaymentMethod.Step:
                CheckSteps(terms);
                break;
            case RepaymentMethod.Irregular:
                CheckRows(terms);
                break;
            case RepaymentMethod.LevelInstalment:
            case RepaymentMethod.EqualPrincipal:
            case RepaymentMethod.Bullet:
            case RepaymentMethod.Flat:
            case RepaymentMethod.Graduated:
                break;
        }
    }

    private static void CheckSteps(LoanTerms terms)
    {
        Require(terms.Steps.Count > 0 && terms.Steps[0].FromInstalment == 1, nameof(terms.Steps), terms.Steps.Count, "The first step starts at instalment 1.");
        for (var i = 0; i < terms.Steps.Count; i++)
        {
            var step = terms.Steps[i];
            Require(i == 0 || step.FromInstalment > terms.Steps[i - 1].FromInstalment, nameof(terms.Steps), step, "Steps are in order.");
            Require(step.FromInstalment <= terms.Instalments, nameof(terms.Steps), step, "A step starts after the last instalment.");
            Require(step.Payment is not { Minor: < 0 }, nameof(terms.Steps), step, "A step pays less than nothing.");
            SameCurrency(terms, step.Payment, nameof(terms.Steps));
        }
    }

    private static void CheckRows(LoanTerms terms)
    {
        Require(terms.EnteredRows.Count == terms.Instalments, nameof(terms.EnteredRows), terms.EnteredRows.Count, "As many rows as instalments.");
        var previous = terms.DrawnOn;
        for (var i = 0; i < terms.EnteredRows.Count; i++)
        {
            var row = terms.EnteredRows[i];
            Require(i == 0 ? row.DueOn >= previous : row.DueOn > previous, nameof(terms.EnteredRows), row.DueOn, "Each row is later than the one before.");
            Require(
                row.Payment is not null || row.Principal is not null,
                nameof(terms.EnteredRows),
                row.DueOn,
                "A row names its payment or its principal.");
            SameCurrency(terms, row.Payment, nameof(terms.EnteredRows));
            SameCurrency(terms, row.Principal, nameof(terms.EnteredRows));
            SameCurrency(terms, row.Interest, nameof(terms.EnteredRows));
            previous = row.DueOn;
        }
    }

    private static void SameCurrency(LoanTerms terms, Money? amount, string name) =>
        Require(amount is null || amount.Value.Currency == terms.Advance.Currency, name, amount, "Another currency than the advance.");

    private static void Require(bool holds, string name, object? value, string why)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, why);
        }
    }
}

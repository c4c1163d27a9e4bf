using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Loans;

internal sealed class LoanFormValidator : AbstractValidator<LoanForm>
{
    private static readonly DateOnly _earliest = new(1950, 1, 1);
    private static readonly DateOnly _latest = new(2150, 1, 1);

    public LoanFormValidator(Desk desk, RulePacks packs)
    {
        RuleFor(form => form.LenderName).NotEmpty().WithMessage(_ => LoansText.ErrorEnterLender);
        RuleFor(form => form.LenderName).MaximumLength(Lender.NameLength).WithMessage(_ => Say(LoansText.ErrorTooLong, Lender.NameLength));
        RuleFor(form => form.Kind).NotNull().WithMessage(_ => LoansText.ErrorChooseKind);
        RuleFor(form => form.ReferenceEnding).MaximumLength(Loan.ReferenceLength).WithMessage(_ => LoansText.ErrorOnlyEnding);
        RuleFor(form => form.CurrencyCode).Must(code => Currency.TryOf(code, out _)).WithMessage(_ => LoansText.ErrorCurrency);
        RuleFor(form => form.KnownFrom).NotNull().WithMessage(_ => LoansText.ErrorChooseKnownFrom);
        RuleFor(form => form.YearlyRate).InclusiveBetween(0, LoanTerms.MaxYearlyRate).WithMessage(_ => LoansText.ErrorRate);
        RuleFor(form => form.InstalmentMinor).GreaterThan(0).WithMessage(_ => LoansText.ErrorAboveZero);
        RuleFor(form => form.RulePackId).Must(id => packs.All.Any(pack => pack.Id == id)).WithMessage(_ => LoansText.ErrorPack);

        When(form => form.KnownFrom is KnownFrom.Contract, FromTheContract);
        When(form => form.KnownFrom is KnownFrom.Contract, TheShape);
        When(form => form.KnownFrom is KnownFrom.Contract, WhenLate);
        When(form => form.KnownFrom is KnownFrom.Bank, () => FromTheBank(desk));
    }

    private void FromTheContract()
    {
        RuleFor(form => form.AdvanceMinor).InclusiveBetween(1, LoanTerms.MaxAdvanceMinor).WithMessage(_ => LoansText.ErrorAboveZero);
        RuleFor(form => form.Instalments)
            .InclusiveBetween(1, LoanTerms.MaxInstalments)
            .When(form => form.Method is not RepaymentMethod.Irregular)
            .WithMessage(_ => Say(LoansText.ErrorInstalments, LoanTerms.MaxInstalments));
        RuleFor(form => form.FirstDueOn).Must(IsNearUs).WithMessage(_ => LoansText.ErrorYear);
        RuleFor(form => form.DrawnOn).Must(IsNearUs).WithMessage(_ => LoansText.ErrorYear);
        RuleFor(form => form.DrawnOn)
            .Must((form, drawn) => drawn is null || form.FirstDueOn is null || drawn < form.FirstDueOn)
            .WithMessage(_ => LoansText.ErrorDrawnAfterFirst);
        RuleFor(form => form.InstalmentMinor).Must(Repays).WithMessage(_ => LoansText.ErrorNeverRepays);
    }

    // Only what the chosen shape needs; a part that is not known yet stays empty and is asked for on the loan's page.
    private void TheShape()
    {
        RuleFor(form => form.InterestOnlyInstalments)
            .Must((form, count) => count is null or 0 || (count > 0 && (form.Instalments is null || count < form.Instalments)))
            .WithMessage(_ => LoansText.ErrorInterestOnly);
        RuleFor(form => form.BalloonMinor)
            .Must((form, balloon) => balloon is null || (balloon > 0 && (form.AdvanceMinor is null || balloon <= form.AdvanceMinor)))
            .When(form => form.Method is RepaymentMethod.Balloon)
            .WithMessage(_ => LoansText.ErrorBalloon);
        RuleFor(form => form.Growth).InclusiveBetween(-0.98m, 1m).When(form => form.Method is RepaymentMethod.Graduated).WithMessage(_ => LoansText.ErrorGrowth);
        RuleFor(form => form.GrowthEvery)
            .InclusiveBetween(1, LoanTerms.MaxInstalments)
            .When(form => form.Method is RepaymentMethod.Graduated)
            .WithMessage(_ => Say(LoansText.ErrorInstalments, LoanTerms.MaxInstalments));
        RuleFor(form => form.StepsText)
            .Must((form, _) => AreSteps(form.Steps, form.Instalments))
            .When(form => form.Method is RepaymentMethod.Step)
            .WithMessage(_ => LoansText.ErrorSteps);
        RuleFor(form => form.DueDay).InclusiveBetween(1, 31).WithMessage(_ => LoansText.ErrorDueDay);
    }

    private void WhenLate()
    {
        RuleFor(form => form.First)
            .Must((form, _) => form.CustomOrder.Count > 0 && form.CustomOrder.Distinct().Count() == form.CustomOrder.Count)
            .When(form => form.Allocation is AllocationPreset.Custom)
            .WithMessage(_ => LoansText.ErrorOrder);
        RuleFor(form => form.AgeingGraceDays).InclusiveBetween(0, Loan.MostGraceDays).WithMessage(_ => Say(LoansText.ErrorGrace, Loan.MostGraceDays));
        RuleFor(form => form.DefaultInterestGraceDays).InclusiveBetween(0, Loan.MostGraceDays).WithMessage(_ => Say(LoansText.ErrorGrace, Loan.MostGraceDays));
        RuleFor(form => form.DefaultInterestValue)
            .NotNull()
            .When(form => form.LateInterest is LateInterest.Fixed or LateInterest.Margin or LateInterest.Multiple)
            .WithMessage(_ => LoansText.ErrorLateRate);
        RuleFor(form => form.DefaultInterestValue).InclusiveBetween(0, LoanTerms.MaxYearlyRate).WithMessage(_ => LoansText.ErrorRate);
        RuleFor(form => form.MinimumFloorMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => LoansText.ErrorNotBelowZero);
        RuleFor(form => form.MinimumShare).InclusiveBetween(0, 1).WithMessage(_ => LoansText.ErrorShare);
    }

    private void FromTheBank(Desk desk)
    {
        RuleFor(form => form.BalanceMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => LoansText.ErrorNotBelowZero);
        RuleFor(form => form.OverdueMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => LoansText.ErrorNotBelowZero);
        RuleFor(form => form.OverdueSince)
            .MustAsync(async (on, cancellationToken) => on is null || on <= await desk.TodayAsync(cancellationToken))
            .WithMessage(_ => LoansText.ErrorFuture);
        RuleFor(form => form.StatedOn)
            .MustAsync(async (on, cancellationToken) => on is null || on <= await desk.TodayAsync(cancellationToken))
            .WithMessage(_ => LoansText.ErrorFuture);
        RuleFor(form => form.OverdueSince).Must(IsNearUs).WithMessage(_ => LoansText.ErrorYear);
        RuleFor(form => form.LastDueOn).Must(IsNearUs).WithMessage(_ => LoansText.ErrorYear);
        RuleFor(form => form.StatedOn).Must(IsNearUs).WithMessage(_ => LoansText.ErrorYear);
    }

    private static bool AreSteps(IReadOnlyList<AgreedStep> steps, int? instalments) =>
        steps.Count == 0 ||
        (steps[0].FromInstalment == 1
            && steps.Zip(steps.Skip(1)).All(pair => pair.Second.FromInstalment > pair.First.FromInstalment)
            && steps[^1].FromInstalment <= (instalments ?? LoanTerms.MaxInstalments)
            && steps.All(step => step.PaymentMinor is null or (>= 0 and <= LoanTerms.MaxAdvanceMinor)));

    private static bool IsNearUs(DateOnly? on) => on is null || (on >= _earliest && on <= _latest);

    /// <summary>Whether the instalment that was named repays the loan in the number of instalments that was named, give or take one instalment.</summary>
    private static bool Repays(LoanForm form, long? instalment)
    {
        if (instalment is not > 0 || !IsNearUs(form.FirstDueOn) || !IsNearUs(form.DrawnOn) || !Currency.TryOf(form.CurrencyCode, out var currency) ||
            form.MinimumFloorMinor is not null || form.MinimumShare is not null || form.Method is not (RepaymentMethod.LevelInstalment or RepaymentMethod.Balloon))
        {
            return true;
        }

        var loan = Loan.Add(form.Id, form.CaseId, Guid.Empty, form.Kind ?? LoanKind.Other, currency, KnownFrom.Contract);
        try
        {
            form.FillInto(loan);
            return LoanContract.Terms(loan) is not { } terms ||
                RepaymentSchedule.For(terms).Instalments[^1].Total.Minor <= (2 * instalment) + (terms.Balloon?.Minor ?? 0);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or OverflowException)
        {
            // The other fields' own messages say what is wrong.
            return true;
        }
    }

    private static string Say(string words, int number) => string.Format(CultureInfo.CurrentCulture, words, number);
}

using System.Text.Json;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Oracles.JsonRow;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>The loan products of the source system, said in our terms.</summary>
internal sealed class ScenarioTerms(JsonElement terms)
{
    private static readonly PaymentComponent[] _penaltyFirst = [PaymentComponent.Penalty, PaymentComponent.Fee, PaymentComponent.Interest, PaymentComponent.Principal];
    private static readonly PaymentComponent[] _feeLast = [PaymentComponent.Penalty, PaymentComponent.Interest, PaymentComponent.Principal, PaymentComponent.Fee];
    private static readonly PaymentComponent[] _principalFirst = [PaymentComponent.Principal, PaymentComponent.Penalty, PaymentComponent.Fee, PaymentComponent.Interest];

    private string Product => terms.Text("product");

    private bool HasDownPayment => Product.Contains("DOWNPAYMENT", StringComparison.Ordinal);

    public bool DownPaymentIsAutomatic => Product.Contains("DOWNPAYMENT_AUTO", StringComparison.Ordinal);

    // Products without a progressive schedule round to whole units.
    public long Multiple => Product.Contains("PROGRESSIVE", StringComparison.Ordinal) ? 1 : 100;

    public RepaymentInterval Rhythm => Interval(terms.Int("repay_every"), terms.Text("repay_unit"));

    private bool RecalculatesDaily => Product.Contains("DAILY_RECALCULATION", StringComparison.Ordinal);

    private ExcessPolicy Recast => Product switch
    {
        var name when name.Contains("REDUCE_NR_INST", StringComparison.Ordinal) => ExcessPolicy.ShortenTerm,
        var name when name.Contains("RESCH_NEXT_REP", StringComparison.Ordinal) => ExcessPolicy.NextInstalment,
        _ => ExcessPolicy.LowerPayment,
    };

    public bool IsFlat => terms.Text("interest_type") == "FLAT";

    public decimal Rate => terms.Number("annual_rate_percent") / 100;

    private int Count => terms.Int("number_of_repayments");

    public static RepaymentInterval Interval(int every, string unit) => unit switch
    {
        "DAYS" => RepaymentInterval.EveryDays(every),
        "WEEKS" => RepaymentInterval.EveryDays(7 * every),
        "MONTHS" => RepaymentInterval.EveryMonths(every),
        "YEARS" => RepaymentInterval.EveryMonths(12 * every),
        _ => throw new NotDoneException($"a rhythm in {unit}"),
    };

    public AllocationRule RuleWith(string excess)
    {
        var strategy = terms.Text("allocation_strategy");
        return strategy switch
        {
            "DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST" => new AllocationRule(_penaltyFirst) { InAdvanceOrder = _principalFirst },
            "DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE" => new AllocationRule(_feeLast),
            "PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER" when RecalculatesDaily => new AllocationRule(_penaltyFirst) { InAdvanceOrder = _principalFirst },
            "PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER" => new AllocationRule(_penaltyFirst),
            "INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER" => AllocationRule.InterestFirst,
            "PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER" => AllocationRule.PrincipalFirst,
            "ADVANCED_PAYMENT_ALLOCATION" => new AllocationRule(_penaltyFirst, Direction(), excess switch
            {
                "NEXT_INSTALLMENT" => ExcessPolicy.NextInstalment,
                "LAST_INSTALLMENT" => ExcessPolicy.LastInstalment,
                "REAMORTIZATION" => ExcessPolicy.EveryInstalment,
                _ => throw new NotDoneException($"the rule {excess} for money in advance"),
            }),
            _ => throw new NotDoneException($"the strategy {strategy}"),
        };

        AllocationDirection Direction() =>
            Product.Contains("VERTICAL", StringComparison.Ordinal) ? AllocationDirection.Vertical : AllocationDirection.Horizontal;
    }

    /// <summary>How interest follows the money received, in the products that write their schedule anew; null in the others.</summary>
    public ActualInterestTerms? ActualInterest(RepaymentSchedule contract)
    {
        if (Product.Contains("SAME_AS_REPAYMENT", StringComparison.Ordinal))
        {
            throw new NotDoneException("interest that notices a payment only on the next due date");
        }

        if (RecalculatesDaily)
        {
            var monthly = Rate * 30 / 365;
            var instalment = decimal.Round(Annuity.Payment(contract.Advance.Amount, monthly, Count), 0, MidpointRounding.ToEven);
            return new ActualInterestTerms(Rate, Money.Round(instalment, Eur))
            {
                PeriodicRate = monthly,
                InstalmentMultiple = 100,
                ExcessJoinsInstalment = true,
                RoundsEachStretch = true,
                Recast = Recast,
                OverdueInterestBears = !Product.Contains("COMPOUNDING_NONE", StringComparison.Ordinal),
            };
        }

        return Product.Contains("EMI_360_30_INTEREST_RECALCULATION", StringComparison.Ordinal)
            ? new ActualInterestTerms(Rate, contract.Instalments[0].Total) { DaysInYear = null, OverdueBearsInEveryPeriod = true }
            : null;
    }

    public RepaymentSchedule Schedule(DateOnly on, Money amount)
    {
        if (!HasDownPayment)
        {
            return RepaymentSchedule.For(Terms(on, amount));
        }

        var down = new Money(amount.Minor / 4, Eur);
        var rest = RepaymentSchedule.For(Terms(on, amount - down));
        return new RepaymentSchedule(amount, on,
        [
            new Instalment(1, on, down, Money.Zero(Eur), amount - down),
            .. rest.Instalments.Select(row => new Instalment(row.Number + 1, row.DueOn, row.Principal, row.Interest, row.Balance)),
        ]);
    }

    /// <summary>A further part of the loan: a quarter at once, the rest over the instalments still to come.</summary>
    public IReadOnlyList<Instalment> TopUp(DateOnly on, Money amount, IReadOnlyList<InstalmentState> rows)
    {
        if (!HasDownPayment || terms.Number("annual_rate_percent") != 0)
        {
            throw new NotDoneException("a further disbursement on a loan with interest");
        }

        var none = Money.Zero(Eur);
        var down = new Money(amount.Minor / 4, Eur);
        var later = rows.Where(row => row.DueOn > on && !row.PrincipalDue.IsZero).ToList();
        var shares = (amount - down).Split(later.Count);
        return [new Instalment(1, on, down, none, none), .. later.Select((row, i) => new Instalment(row.Number, row.DueOn, shares[i], none, none))];
    }

    /// <summary>What the nightly run does in this product: nothing, or one late fee for each overdue instalment.</summary>
    public void EndOfDay(DateOnly today, RepaymentSchedule? schedule, List<LoanEvent> events, LoanRules rules)
    {
        if (schedule is null || !Product.Contains("OVERDUE_FROM_AMOUNT", StringComparison.Ordinal) || events.OfType<LoanEvent.Charge>().Any())
        {
            return;
        }

        var fee = new LateFeeRule(Fixed: null, Share: 0.015m, OfPrincipalOnly: !Product.Contains("FROM_AMOUNT_INTEREST", StringComparison.Ordinal), Kind: ChargeKind.Penalty);
        events.AddRange(fee.FeesUpTo(today, schedule, events, rules, 10_000 + events.Count));
    }

    private LoanTerms Terms(DateOnly on, Money amount)
    {
        var recalculates = RecalculatesDaily || Product.Contains("EMI_360_30_INTEREST_RECALCULATION", StringComparison.Ordinal);
        var (principal, interest) = (terms.IntOr("grace_on_principal", 0), terms.IntOr("interest_free_period", 0));
        var method = Method(recalculates);
        if (Math.Max(interest, terms.IntOr("grace_on_interest", 0)) > principal || (recalculates && principal > 0) || (method is RepaymentMethod.Flat && principal > 0))
        {
            throw new NotDoneException("this grace at the start of a scenario");
        }

        var isByPeriod = recalculates || Rate == 0 || method is RepaymentMethod.Flat || terms.TextOr("interest_calculation_period", "DAILY") == "SAME_AS_REPAYMENT_PERIOD";
        return new LoanTerms(amount, Rate, on, Rhythm.IsMonths ? on.AddMonths(Rhythm.Months) : on.AddDays(Rhythm.Days), Count)
        {
            OtherInterval = Rhythm,
            DayCount = isByPeriod ? DayCount.Periodic : DayCount.Actual365Fixed,
            Method = method,
            InterestOnlyInstalments = principal - interest,
            Pause = interest > 0 ? new SchedulePause(interest, PauseInterest.Deferred) : null,
            InstalmentMultiple = !recalculates && Rate > 0 && method is RepaymentMethod.LevelInstalment ? Multiple : 1,
            AgreedInstalment = isByPeriod || method is not RepaymentMethod.LevelInstalment
                ? null
                : Money.Round(decimal.Round(Annuity.Payment(amount.Amount, Rate * 30 / 365, Count - principal), 0, MidpointRounding.ToEven), Eur),
        };
    }

    private RepaymentMethod Method(bool recalculates) => (terms.TextOr("interest_type", "DECLINING_BALANCE"), terms.TextOr("amortization", "EQUAL_INSTALLMENTS")) switch
    {
        _ when recalculates => RepaymentMethod.LevelInstalment,
        _ when Rate == 0 => RepaymentMethod.EqualPrincipal,
        ("FLAT", "EQUAL_INSTALLMENTS") => RepaymentMethod.Flat,
        ("DECLINING_BALANCE", "EQUAL_INSTALLMENTS") when Rhythm.IsMonths => RepaymentMethod.LevelInstalment,
        ("DECLINING_BALANCE", "EQUAL_PRINCIPAL" or "EQUAL_PRINCIPAL_PAYMENTS") => RepaymentMethod.EqualPrincipal,
        _ => throw new NotDoneException($"the product {Product} of the source system"),
    };
}

using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>What terms refuse: values that can never be true, and values that contradict each other.</summary>
public sealed class TermsTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    private static readonly DateOnly _drawn = new(2024, 1, 31);

    // 1,200.00 at 12 %, six instalments from 29 February 2024 on.
    private static readonly LoanTerms _terms = new(Euro(1200), 0.12m, _drawn, new(2024, 2, 29), 6);

    private static readonly Dictionary<string, (string Names, Func<LoanTerms> Terms)> _contradictions = new(StringComparer.Ordinal)
    {
        ["first due before the payout"] = ("FirstDueOn", () => _terms with { FirstDueOn = _drawn.AddDays(-1) }),
        ["first period of more than ten years"] = ("FirstDueOn", () => _terms with { FirstDueOn = _drawn.AddDays(3661) }),
        ["pause of no instalment"] = ("Pause", () => _terms with { Pause = new SchedulePause(0, PauseInterest.Free) }),
        ["pause of a flat loan"] = ("Pause", () => _terms with { Method = RepaymentMethod.Flat, Pause = new SchedulePause(1, PauseInterest.Free) }),
        ["interest only to the end"] = ("InterestOnlyInstalments", () => _terms with { InterestOnlyInstalments = 6 }),
        ["pause and interest only to the end"] = ("InterestOnlyInstalments", () => _terms with { InterestOnlyInstalments = 4, Pause = new SchedulePause(2, PauseInterest.Free) }),
        ["instalment in another currency"] = ("AgreedInstalment", () => _terms with { AgreedInstalment = Pounds(300) }),
        ["rate change at the first instalment"] = ("RateChanges", () => _terms with { RateChanges = [new RateChange(1, 0.1m)] }),
        ["rate changes at one instalment"] = ("RateChanges", () => _terms with { RateChanges = [new RateChange(3, 0.1m), new RateChange(3, 0.2m)] }),
        ["rate changes in the wrong order"] = ("RateChanges", () => _terms with { RateChanges = [new RateChange(4, 0.1m), new RateChange(3, 0.2m)] }),
        ["changed rate above the limit"] = ("RateChanges", () => _terms with { RateChanges = [new RateChange(3, 10.1m)] }),
        ["changed rate below nothing"] = ("RateChanges", () => _terms with { RateChanges = [new RateChange(3, -0.1m)] }),
        ["balloon without an amount"] = ("Balloon", () => _terms with { Method = RepaymentMethod.Balloon }),
        ["balloon below nothing"] = ("Balloon", () => _terms with { Method = RepaymentMethod.Balloon, Balloon = Euro(-1) }),
        ["balloon above the advance"] = ("Balloon", () => _terms with { Method = RepaymentMethod.Balloon, Balloon = Euro(1201) }),
        ["balloon in another currency"] = ("Balloon", () => _terms with { Method = RepaymentMethod.Balloon, Balloon = Pounds(1) }),
        ["no step"] = ("Steps", () => Stepped()),
        ["first step at the second instalment"] = ("Steps", () => Stepped(new PaymentStep(2, null))),
        ["two steps at one instalment"] = ("Steps", () => Stepped(new PaymentStep(1, null), new PaymentStep(3, null), new PaymentStep(3, null))),
        ["steps in the wrong order"] = ("Steps", () => Stepped(new PaymentStep(1, null), new PaymentStep(4, null), new PaymentStep(3, null))),
        ["step after the last instalment"] = ("Steps", () => Stepped(new PaymentStep(1, null), new PaymentStep(7, null))),
        ["step below nothing"] = ("Steps", () => Stepped(new PaymentStep(1, Euro(-1)))),
        ["step in another currency"] = ("Steps", () => Stepped(new PaymentStep(1, Pounds(100)))),
        ["one row too few"] = ("EnteredRows", () => Entered(Row(1)) with { Instalments = 2 }),
        ["rows on one day"] = ("EnteredRows", () => Entered(Row(1), Row(1))),
        ["rows in the wrong order"] = ("EnteredRows", () => Entered(Row(2), Row(1))),
        ["row before the payout"] = ("EnteredRows", () => Entered(new EnteredRow(_drawn.AddDays(-1), Euro(1200)))),
        ["row without an amount"] = ("EnteredRows", () => Entered(new EnteredRow(_drawn.AddDays(1), Interest: Euro(1)))),
        ["row with a payment in another currency"] = ("EnteredRows", () => Entered(new EnteredRow(_drawn.AddDays(1), Pounds(1)))),
        ["row with principal in another currency"] = ("EnteredRows", () => Entered(new EnteredRow(_drawn.AddDays(1), Principal: Pounds(1)))),
        ["row with interest in another currency"] = ("EnteredRows", () => Entered(new EnteredRow(_drawn.AddDays(1), Euro(1), Interest: Pounds(1)))),
        ["rows that repay more than the advance"] = ("terms", () => Entered(new EnteredRow(_drawn.AddDays(1), Principal: Euro(1201)), Row(2))),
        ["rows that leave a part unpaid"] = ("terms", () => Entered(new EnteredRow(_drawn.AddDays(1), Principal: Euro(1199)))),
        ["no method"] = ("terms", () => _terms with { Method = (RepaymentMethod)99 }),
    };

    private static readonly Dictionary<string, (string Names, Func<LoanTerms> Terms)> _impossible = new(StringComparer.Ordinal)
    {
        ["advance of nothing"] = ("Advance", () => _terms with { Advance = Euro(0) }),
        ["advance above the limit"] = ("Advance", () => _terms with { Advance = new(LoanTerms.MaxAdvanceMinor + 1, _eur) }),
        ["rate below nothing"] = ("YearlyRate", () => _terms with { YearlyRate = -0.0001m }),
        ["rate above the limit"] = ("YearlyRate", () => _terms with { YearlyRate = 10.0001m }),
        ["no instalment"] = ("Instalments", () => _terms with { Instalments = 0 }),
        ["too many instalments"] = ("Instalments", () => _terms with { Instalments = 1201 }),
        ["rounding to zero"] = ("value", () => _terms with { Rounding = MidpointRounding.ToZero }),
        ["due day 0"] = ("DueDay", () => _terms with { DueDay = 0 }),
        ["due day 32"] = ("DueDay", () => _terms with { DueDay = 32 }),
        ["interest only below nothing"] = ("InterestOnlyInstalments", () => _terms with { InterestOnlyInstalments = -1 }),
        ["shrinking to nothing"] = ("Growth", () => _terms with { Growth = -1m }),
        ["growing to more than double"] = ("Growth", () => _terms with { Growth = 1.01m }),
        ["growing after no instalment"] = ("GrowthEvery", () => _terms with { GrowthEvery = 0 }),
        ["agreed instalment of nothing"] = ("AgreedInstalment", () => _terms with { AgreedInstalment = Euro(0) }),
        ["agreed instalment above the limit"] = ("AgreedInstalment", () => _terms with { AgreedInstalment = new(LoanTerms.MaxAdvanceMinor + 1, _eur) }),
        ["multiple of nothing"] = ("InstalmentMultiple", () => _terms with { InstalmentMultiple = 0 }),
        ["multiple above the limit"] = ("InstalmentMultiple", () => _terms with { InstalmentMultiple = 1_000_000_001 }),
    };

    private static readonly Dictionary<string, (int Rows, Func<LoanTerms> Terms)> _atTheLimits = new(StringComparer.Ordinal)
    {
        ["first due on the day of the payout"] = (6, () => _terms with { FirstDueOn = _drawn }),
        ["first period of ten years"] = (6, () => _terms with { FirstDueOn = _drawn.AddDays(3660) }),
        ["pause to the last instalment"] = (6, () => _terms with { Pause = new SchedulePause(5, PauseInterest.Free) }),
        ["pause and interest only to the last instalment"] = (6, () => _terms with { InterestOnlyInstalments = 4, Pause = new SchedulePause(1, PauseInterest.Free) }),
        ["one instalment"] = (1, () => _terms with { Instalments = 1 }),
        ["rate change at the second instalment"] = (6, () => _terms with { RateChanges = [new RateChange(2, 10m)] }),
        ["balloon of the whole advance"] = (6, () => _terms with { Method = RepaymentMethod.Balloon, Balloon = Euro(1200) }),
        ["balloon of nothing"] = (6, () => _terms with { Method = RepaymentMethod.Balloon, Balloon = Euro(0) }),
        ["step at the last instalment"] = (6, () => Stepped(new PaymentStep(1, Euro(0)), new PaymentStep(6, null))),
        ["row on the day of the payout"] = (2, () => Entered(new EnteredRow(_drawn, Principal: Euro(1200)), new EnteredRow(_drawn.AddDays(1), Principal: Euro(0)))),
        ["advance of one cent"] = (6, () => _terms with { Advance = new(1, _eur) }),
        ["due day 31"] = (6, () => _terms with { DueDay = 31 }),
        ["due day 1"] = (6, () => _terms with { DueDay = 1 }),
        ["least growth"] = (6, () => _terms with { Method = RepaymentMethod.Graduated, Growth = -0.99m }),
        ["most growth"] = (6, () => _terms with { Method = RepaymentMethod.Graduated, Growth = 1m }),
        ["away from zero"] = (6, () => _terms with { Rounding = MidpointRounding.AwayFromZero }),
        ["largest multiple"] = (6, () => _terms with { InstalmentMultiple = 1_000_000_000 }),
        ["smallest agreed instalment"] = (6, () => _terms with { AgreedInstalment = new(1, _eur) }),
    };

    public static TheoryData<string> Contradictions => [.. _contradictions.Keys];

    public static TheoryData<string> Impossible => [.. _impossible.Keys];

    public static TheoryData<string> AtTheLimits => [.. _atTheLimits.Keys];

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Terms_that_contradict_each_other_are_refused_with_the_name(string what)
    {
        var terms = _contradictions[what].Terms();

        Assert.Equal(_contradictions[what].Names, Assert.Throws<ArgumentOutOfRangeException>(() => RepaymentSchedule.For(terms)).ParamName);
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_value_that_can_never_be_true_is_refused_with_the_name(string what) =>
        Assert.Equal(_impossible[what].Names, Assert.Throws<ArgumentOutOfRangeException>(_impossible[what].Terms).ParamName);

    [Theory]
    [MemberData(nameof(AtTheLimits))]
    public void A_value_at_its_limit_is_allowed(string what)
    {
        var schedule = RepaymentSchedule.For(_atTheLimits[what].Terms());

        Assert.Equal(_atTheLimits[what].Rows, schedule.Instalments.Count);
        Assert.Equal(schedule.Advance, Money.Sum(schedule.Instalments.Select(row => row.Principal), _eur));
    }

    [Fact]
    public void A_rate_keeps_ten_decimals() => Assert.Equal(0.1234567891m, (_terms with { YearlyRate = 0.12345678905001m }).YearlyRate);

    [Fact]
    public void A_frequency_is_followed_unless_another_interval_is_named()
    {
        Assert.Equal(RepaymentInterval.EveryMonths(3), (_terms with { Frequency = Frequency.Quarterly }).Interval);
        Assert.Equal(RepaymentInterval.EveryDays(15), (_terms with { Frequency = Frequency.Quarterly, OtherInterval = RepaymentInterval.EveryDays(15) }).Interval);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public void An_interval_of_months_has_1_to_120(int months) => Assert.Throws<ArgumentOutOfRangeException>(() => RepaymentInterval.EveryMonths(months));

    [Theory]
    [InlineData(0)]
    [InlineData(3661)]
    public void An_interval_of_days_has_1_to_3660(int days) => Assert.Throws<ArgumentOutOfRangeException>(() => RepaymentInterval.EveryDays(days));

    [Fact]
    public void An_interval_is_a_part_of_a_year_by_its_months_weeks_or_days()
    {
        Assert.Equal(new YearFraction(120, 12), RepaymentInterval.EveryMonths(120).YearShare);
        Assert.Equal(new YearFraction(1, 12), RepaymentInterval.EveryMonths(1).YearShare);
        Assert.Equal(new YearFraction(2, 52), RepaymentInterval.EveryDays(14).YearShare);
        Assert.Equal(new YearFraction(15, 365), RepaymentInterval.EveryDays(15).YearShare);
        Assert.Equal(new YearFraction(3660, 365), RepaymentInterval.EveryDays(3660).YearShare);
        Assert.Equal(new YearFraction(1, 365), RepaymentInterval.EveryDays(1).YearShare);
    }

    private static LoanTerms Stepped(params PaymentStep[] steps) => _terms with { Method = RepaymentMethod.Step, Steps = steps };

    private static LoanTerms Entered(params EnteredRow[] rows) => _terms with { Method = RepaymentMethod.Irregular, Instalments = rows.Length, EnteredRows = rows };

    private static EnteredRow Row(int days) => new(_drawn.AddDays(days), Euro(700));

    private static Money Euro(decimal amount) => Money.Round(amount, _eur);

    private static Money Pounds(decimal amount) => Money.Round(amount, Currency.Of("GBP"));
}

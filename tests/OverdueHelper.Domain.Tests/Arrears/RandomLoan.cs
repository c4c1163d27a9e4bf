using CsCheck;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>A small loan with a random log: few instalments, many kinds of entries, days that collide.</summary>
internal sealed record RandomLoan(RepaymentSchedule Schedule, IReadOnlyList<LoanEvent> Events, LoanRules Rules, DateOnly Today)
{
    private static readonly Currency _eur = Currency.Of("EUR");

    private static readonly DateOnly _drawn = new(2024, 1, 31);

    private static readonly AllocationRule[] _rules =
    [
        AllocationRule.Standard, AllocationRule.AllInterestFirst, AllocationRule.InterestFirst, AllocationRule.PrincipalFirst,
        AllocationRule.CostsInterestPrincipal, AllocationRule.GermanConsumerInDefault, AllocationRule.CurrentInstalmentFirst,
    ];

    private static readonly Gen<(int Principal, int Interest)> _instalment = Gen.Select(Gen.Int[1, 200], Gen.Int[0, 40]);

    private static readonly Gen<LoanEvent> _event = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 220], Gen.Int[1, 300], Gen.Int[0, 3], Event);

    private static readonly Gen<LoanRules> _loanRules = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 5], Gen.Int[0, 9], (rule, excess, bears, grace, roll) => new LoanRules
    {
        Allocation = _rules[rule] with { Excess = (ExcessPolicy)excess },
        AgeingGraceDays = grace,
        Roll = roll <= (int)DueDateRoll.Nearest ? (DueDateRoll)roll : DueDateRoll.None,
        DefaultInterest = bears ? new DefaultInterestRule(DefaultInterestKind.Fixed, 0.5m, GraceDays: grace) : null,
    });

    public static Gen<RandomLoan> Any { get; } = Gen.Select(_instalment.Array[1, 6], _event.Array[0, 8], _loanRules, Gen.Int[0, 260], (rows, events, rules, today) =>
        new RandomLoan(
            ScheduleOf(rows),
            [.. events.Select((entry, i) => entry with { Sequence = i }).Select((entry, i) => entry is LoanEvent.Correction correction ? correction with { Replaces = Math.Max(0, i - 1) } : entry)],
            rules,
            _drawn.AddDays(today)));

    public LoanLedger Ledger => LoanLedger.To(Today, Schedule, Events, Rules);

    public Domain.Arrears.ArrearsStatement Statement => StatementOn(Today);

    public Domain.Arrears.ArrearsStatement StatementOn(DateOnly day) => Domain.Arrears.ArrearsStatement.On(day, Schedule, Events, Rules);

    /// <summary>The loan without what lets the counts stand still.</summary>
    public RandomLoan WithoutPauses() => this with { Events = [.. Events.Where(entry => entry is not LoanEvent.Pause)] };

    private static LoanEvent Event(int kind, int day, int amount, int choice)
    {
        var on = _drawn.AddDays(day);
        var money = new Money(amount, _eur);
        return kind switch
        {
            < 4 => new LoanEvent.Payment(on, 0, money),
            4 => new LoanEvent.Charge(on, 0, (ChargeKind)(choice % 2), money, null, choice > 1 ? on.AddDays(amount / 10) : null),
            5 => new LoanEvent.Waiver(on, 0, (PaymentComponent)choice, money),
            6 => new LoanEvent.Pause(on, 0, on.AddDays(amount / 10), (PauseKind)(choice % 3)),
            7 => new LoanEvent.ToSuspense(on, 0, money),
            8 => new LoanEvent.FromSuspense(on, 0, money),
            _ => new LoanEvent.Correction(on, 0, 0, choice == 0 ? null : new LoanEvent.Payment(on, 1000 + amount, money)),
        };
    }

    private static RepaymentSchedule ScheduleOf((int Principal, int Interest)[] rows)
    {
        var balance = rows.Sum(row => (long)row.Principal);
        var advance = new Money(balance, _eur);
        var instalments = new List<Instalment>();
        foreach (var (principal, interest) in rows)
        {
            balance -= principal;
            instalments.Add(new Instalment(instalments.Count + 1, _drawn.AddMonths(instalments.Count + 1), new Money(principal, _eur), new Money(interest, _eur), new Money(balance, _eur)));
        }

        return new RepaymentSchedule(advance, _drawn, instalments);
    }
}

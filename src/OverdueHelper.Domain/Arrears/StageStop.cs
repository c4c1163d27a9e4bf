using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What must reach the bank so that the next stage of a framework does not begin.</summary>
/// <param name="By">The last day on which it is in time: the day before the next stage.</param>
/// <param name="Least">The least one payment received today can be; to the smallest unit.</param>
public sealed record StageStop(DateOnly By, Money Least)
{
    /// <summary>Looks for the least payment by replaying the loan with it, so that the contract's own order of spreading decides.</summary>
    /// <param name="account">The loan on its day.</param>
    /// <param name="pack">The framework.</param>
    /// <returns>
    /// Null when no stage is ahead, the contract is not known, a change that was agreed holds the stage back by itself, or not even the whole
    /// overdue amount does.
    /// </returns>
    public static StageStop? Of(LoanAccount account, RulePack pack)
    {
        if (account is not { Schedule: { } schedule, Statement: { } statement }
            || StageClock.On(statement, pack) is not { NextStage: { } next, NextStageOn: { } on })
        {
            return null;
        }

        var (low, high) = (0L, statement.AmountToBringCurrent.Minor);
        if (Holds(low) || !Holds(high))
        {
            return null;
        }

        // More money never leaves more overdue, so that the least amount can be halved in on.
        while (low + 1 < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Holds(middle) ? (low, middle) : (middle, high);
        }

        return new StageStop(on.AddDays(-1), new Money(high, account.Standing.Currency));

        bool Holds(long minor)
        {
            // After everything else that was entered for the day.
            var payment = new LoanEvent.Payment(account.Standing.Today, int.MaxValue, new Money(minor, account.Standing.Currency));
            var then = ArrearsStatement.On(on, schedule, [.. account.Events, payment], account.Rules);
            return StageClock.On(then, pack).Days < next.FromDay;
        }
    }
}

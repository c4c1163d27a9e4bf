using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Loans;

/// <summary>One statement of a credit card, an overdraft or another line of credit, as the bank sent it. Whatever is null it does not say.</summary>
public sealed class LineStatement : ICaseRow
{
    /// <summary>The most statements of one loan; more is a mistake.</summary>
    public const int Most = 600;

    private LineStatement()
    {
    }

    /// <summary>The identity, made with the form so that a repeated submit is the same statement.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The credit line.</summary>
    public Guid LoanId { get; private init; }

    /// <summary>The day of the statement.</summary>
    public DateOnly On { get; private init; }

    /// <summary>What is drawn at the end of that day, interest and fees included, in minor units; below zero when the borrower is in credit.</summary>
    public long BalanceMinor { get; private init; }

    /// <summary>What must be paid by <see cref="DueOn"/>, in minor units; null for an overdraft without a minimum.</summary>
    public long? MinimumMinor { get; private init; }

    /// <summary>The last day on which the minimum is in time.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>The most that may be drawn, in minor units; null when the statement does not say.</summary>
    public long? LimitMinor { get; private init; }

    /// <summary>Enters a statement.</summary>
    /// <exception cref="ArgumentException">A minimum stands without its due date, or is due before the statement.</exception>
    public static LineStatement Enter(Guid id, Loan loan, DateOnly on, long balanceMinor, long? minimumMinor, DateOnly? dueOn, long? limitMinor)
    {
        if ((minimumMinor is not null && dueOn is null) || dueOn < on)
        {
            throw new ArgumentException("A minimum is due on a day, and not before its statement.", nameof(dueOn));
        }

        return new LineStatement
        {
            Id = id,
            CaseId = loan.CaseId,
            LoanId = loan.Id,
            On = on,
            BalanceMinor = balanceMinor,
            MinimumMinor = minimumMinor,
            DueOn = dueOn,
            LimitMinor = limitMinor,
        };
    }
}

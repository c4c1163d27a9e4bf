using System.Globalization;

namespace OverdueHelper.Domain.Values;

/// <summary>An exact amount of one currency, held in its smallest unit (cents for EUR).</summary>
/// <remarks>
/// Amounts of different currencies never meet: every operator throws rather than guess a rate.
/// Interest is computed in <see cref="decimal"/> and enters Money once, through <see cref="Round"/>.
/// </remarks>
/// <param name="Minor">The amount in the smallest unit: 1250 is 12.50 EUR. Negative is owed to the borrower.</param>
/// <param name="Currency">The currency of the amount.</param>
public readonly record struct Money(long Minor, Currency Currency) : IComparable<Money>
{
    /// <summary>The amount in whole units: 12.50 for 1250 cents.</summary>
    public decimal Amount => Minor / (decimal)Currency.MinorPerUnit;

    /// <summary>Whether the amount is nothing.</summary>
    public bool IsZero => Minor == 0;

    /// <summary>Nothing, in the given currency.</summary>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>Rounds an exact amount to the smallest unit; by default half to the even unit (15.625 is 15.62).</summary>
    /// <param name="amount">The amount in whole units, with any number of decimals.</param>
    /// <param name="currency">The currency whose digits decide the rounding.</param>
    /// <param name="rounding">Half-even by default; <see cref="MidpointRounding.AwayFromZero"/> is the banks' other habit.</param>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money Round(decimal amount, Currency currency, MidpointRounding rounding = MidpointRounding.ToEven) =>
        new((long)decimal.Round(amount * currency.MinorPerUnit, 0, rounding), currency);

    /// <summary>The sum of amounts of one currency; nothing when there are none.</summary>
    /// <exception cref="InvalidOperationException">An amount is of another currency.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency) => amounts.Aggregate(Zero(currency), (sum, amount) => sum + amount);

    /// <summary>The smaller of two amounts of one currency.</summary>
    public static Money Min(Money left, Money right) => left < right ? left : right;

    /// <summary>The larger of two amounts of one currency.</summary>
    public static Money Max(Money left, Money right) => left > right ? left : right;

    /// <summary>Splits the amount into equal shares; the first shares carry the odd units.</summary>
    /// <param name="shares">How many shares; at least 1.</param>
    /// <returns>The shares. Their sum is the amount, to the smallest unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shares"/> is less than 1.</exception>
    public IReadOnlyList<Money> Split(int shares)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shares, 1);
        var (whole, rest) = Math.DivRem(Minor, shares);
        var split = new Money[shares];
        for (var i = 0; i < shares; i++)
        {
            split[i] = new Money(whole + (i < Math.Abs(rest) ? Math.Sign(rest) : 0), Currency);
        }

        return split;
    }

    /// <inheritdoc/>
    public int CompareTo(Money other) => Minor.CompareTo(Same(this, other).Minor);

    /// <summary>The culture-free form, <c>12.50 EUR</c>, for logs and tests; pages format for the reader.</summary>
    public override string ToString() =>
        Currency.Code is null ? "no amount" : $"{Amount.ToString("F" + Currency.Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)} {Currency.Code}";

    /// <summary>The sum of two amounts of one currency.</summary>
    public static Money operator +(Money left, Money right) => new(left.Minor + Same(left, right).Minor, left.Currency);

    /// <summary>The difference of two amounts of one currency.</summary>
    public static Money operator -(Money left, Money right) => new(left.Minor - Same(left, right).Minor, left.Currency);

    /// <summary>The amount owed the other way.</summary>
    public static Money operator -(Money amount) => new(-amount.Minor, amount.Currency);

    /// <summary>The amount a whole number of times.</summary>
    public static Money operator *(Money amount, int times) => new(amount.Minor * times, amount.Currency);

    /// <summary>Whether the first amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first amount is smaller or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first amount is larger or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    private static Money Same(Money left, Money right) =>
        left.Currency == right.Currency ? right : throw new InvalidOperationException($"{left.Currency} and {right.Currency} cannot be mixed.");
}

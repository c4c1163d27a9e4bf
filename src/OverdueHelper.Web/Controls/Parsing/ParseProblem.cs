namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Why a typed text cannot be read as a number or a day.</summary>
public enum ParseProblem
{
    /// <summary>Something other than digits, separators and the unit.</summary>
    NotANumber,

    /// <summary>Two readings are possible that differ by a factor, such as 1.234 where a full stop is the decimal sign.</summary>
    Ambiguous,

    /// <summary>More decimals than the currency has.</summary>
    TooManyDecimals,

    /// <summary>Below zero, where that has no meaning.</summary>
    Negative,

    /// <summary>Larger than anything this product works with.</summary>
    TooLarge,

    /// <summary>The sign or code of another currency.</summary>
    OtherCurrency,

    /// <summary>Only a part of the day was typed.</summary>
    Incomplete,

    /// <summary>The day is not a number from 1 to 31.</summary>
    NotADay,

    /// <summary>The month is neither a number from 1 to 12 nor a name.</summary>
    NotAMonth,

    /// <summary>The year is not four digits from 1900 to 2200.</summary>
    NotAYear,

    /// <summary>The month has no such day, such as 31 February.</summary>
    NoSuchDay,
}

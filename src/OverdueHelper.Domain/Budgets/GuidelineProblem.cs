namespace OverdueHelper.Domain.Budgets;

/// <summary>Why a row of a guideline file could not be read.</summary>
public enum GuidelineProblem
{
    /// <summary>The row has not exactly the four fields section, per, currency, month.</summary>
    FieldsMissing,

    /// <summary>The section is not one of spending.</summary>
    SectionUnknown,

    /// <summary>The word for whom the figure is, is not known.</summary>
    PerUnknown,

    /// <summary>The currency is not a code of ISO 4217.</summary>
    CurrencyUnknown,

    /// <summary>The figure is not a plain number with a decimal point, or it is negative or too large, or has too many decimals.</summary>
    AmountUnreadable,

    /// <summary>The same section, person and currency came before.</summary>
    Repeated,

    /// <summary>The text is not a list of rows at all.</summary>
    NotAList,
}

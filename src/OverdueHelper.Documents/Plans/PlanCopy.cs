namespace OverdueHelper.Documents.Plans;

/// <summary>Whose copy a sheet is.</summary>
public enum PlanCopy
{
    /// <summary>The borrower keeps it, signed and stamped.</summary>
    Mine,

    /// <summary>The bank keeps it.</summary>
    Bank,
}

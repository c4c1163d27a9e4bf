namespace OverdueHelper.Application.Cases;

/// <summary>The examples a reader can open with one click.</summary>
public enum ExampleKind
{
    /// <summary>A household with more than one loan.</summary>
    Household,

    /// <summary>A small enterprise.</summary>
    Enterprise,
}

namespace OverdueHelper.Domain.BankView;

/// <summary>The three answers to "how often may it fail".</summary>
public enum BreakEvenKind
{
    /// <summary>Even a plan that is kept is worth no more than collections.</summary>
    Never,

    /// <summary>The plan is worth more unless it fails more often than a share.</summary>
    UpTo,

    /// <summary>The plan is worth at least as much however often it fails.</summary>
    Always,
}

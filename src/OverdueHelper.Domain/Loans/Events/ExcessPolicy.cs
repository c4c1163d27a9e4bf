namespace OverdueHelper.Domain.Loans.Events;

/// <summary>What happens to money beyond everything that is due.</summary>
public enum ExcessPolicy
{
    /// <summary>It pays the instalments to come, the next one first.</summary>
    NextInstalment,

    /// <summary>It repays principal; the instalment stays and the loan ends earlier.</summary>
    ShortenTerm,

    /// <summary>It repays principal; the end stays and the instalments fall.</summary>
    LowerPayment,

    /// <summary>It pays the last instalments first.</summary>
    LastInstalment,

    /// <summary>It pays every instalment to come by the same amount; the last of them takes the odd units.</summary>
    EveryInstalment,

    /// <summary>The bank holds it. It pays nothing until it is applied.</summary>
    Suspense,
}

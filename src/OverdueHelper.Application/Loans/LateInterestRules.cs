using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Loans;

/// <summary>From what was said about default interest to what is kept, and back.</summary>
internal static class LateInterestRules
{
    /// <summary>What is kept; that there is none is a rate of 0.</summary>
    public static (DefaultInterestKind? Kind, decimal? Value) Rule(LateInterest? said, decimal? value) => (said ?? LateInterest.NotKnown) switch
    {
        LateInterest.NotKnown => (null, value),
        LateInterest.None => (DefaultInterestKind.Fixed, 0m),
        LateInterest.Fixed => (DefaultInterestKind.Fixed, value),
        LateInterest.Margin => (DefaultInterestKind.Margin, value),
        LateInterest.Multiple => (DefaultInterestKind.Multiple, value),
    };

    /// <summary>What was said of a loan.</summary>
    public static LateInterest Of(Loan loan) => loan.DefaultInterestKind is { } kind ? Of(kind, loan.DefaultInterestValue) : LateInterest.NotKnown;

    private static LateInterest Of(DefaultInterestKind kind, decimal? value) => kind switch
    {
        DefaultInterestKind.Fixed when value == 0 => LateInterest.None,
        DefaultInterestKind.Fixed => LateInterest.Fixed,
        DefaultInterestKind.Margin => LateInterest.Margin,
        DefaultInterestKind.Multiple => LateInterest.Multiple,
    };
}

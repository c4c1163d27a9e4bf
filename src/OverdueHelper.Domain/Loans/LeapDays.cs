namespace OverdueHelper.Domain.Loans;

/// <summary>Counts the 29ths of February.</summary>
internal static class LeapDays
{
    /// <summary>How many 29ths of February lie after the first date and not after the second.</summary>
    public static int Between(DateOnly from, DateOnly to) => UpTo(to) - UpTo(from);

    private static int UpTo(DateOnly date)
    {
        // A leap year counts once its 29 February is reached.
        var year = date is { Month: > 2 } or { Month: 2, Day: 29 } ? date.Year : date.Year - 1;
        return (year / 4) - (year / 100) + (year / 400);
    }
}

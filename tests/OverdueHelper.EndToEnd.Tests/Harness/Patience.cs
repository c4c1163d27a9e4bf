namespace OverdueHelper.EndToEnd.Tests.Harness;

/// <summary>How long a condition may take on a busy machine. Nothing ever waits this long on purpose.</summary>
internal static class Patience
{
    public static readonly TimeSpan Start = TimeSpan.FromMinutes(3);

    public const float StepMilliseconds = 30_000;
}

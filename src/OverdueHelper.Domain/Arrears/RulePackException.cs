namespace OverdueHelper.Domain.Arrears;

/// <summary>A rule pack's file cannot be used. It says where and why, for the person who wrote the file.</summary>
public sealed class RulePackException : Exception
{
    /// <summary>Refuses a file.</summary>
    /// <param name="line">The line, the first being 1.</param>
    /// <param name="reason">Why, in one sentence.</param>
    /// <param name="inner">What the reader said, when it was not the content.</param>
    public RulePackException(int line, string reason, Exception? inner = null)
        : base(FormattableString.Invariant($"Line {line}: {reason}"), inner)
    {
        Line = line;
        Reason = reason;
    }

    /// <summary>The line, the first being 1.</summary>
    public int Line { get; }

    /// <summary>Why, in one sentence.</summary>
    public string Reason { get; }
}

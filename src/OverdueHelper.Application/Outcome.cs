namespace OverdueHelper.Application;

/// <summary>How a use case ended. Expected ends are values; only bugs and broken machines throw.</summary>
/// <typeparam name="T">What a finished use case hands back, ready to show.</typeparam>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>It is saved.</summary>
    /// <param name="Value">What to show now.</param>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>The reader must correct something.</summary>
    /// <param name="Errors">Each names the field it belongs to; an empty name is the whole form.</param>
    public sealed record Refused(IReadOnlyList<FieldError> Errors) : Outcome<T>;

    /// <summary>Someone saved first; nothing was written.</summary>
    public sealed record Stale : Outcome<T>;

    /// <summary>There is no such thing, or it is not this reader's.</summary>
    public sealed record Missing : Outcome<T>;
}

namespace OverdueHelper.Application.Tests;

/// <summary>Skipped, with the reason, where no server is at hand.</summary>
public sealed class OnPostgreSqlAttribute(params object?[] arguments) : DatabaseAttribute("PostgreSql", arguments)
{
    public override string? Skip
    {
        get => TestDatabase.Server is null ? "Set OVERDUE_POSTGRES to a server, such as Host=127.0.0.1;Username=tests, or run tests/run." : null;
        set => throw new NotSupportedException();
    }
}

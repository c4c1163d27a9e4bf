namespace OverdueHelper.Application.Tests;

public sealed class OnSqliteAttribute(params object?[] arguments) : DatabaseAttribute("Sqlite", arguments);

namespace OverdueHelper.Application.Cases;

/// <summary>One case in a list, ready to show.</summary>
/// <param name="Id">Names it in addresses.</param>
/// <param name="Name">What it is called; may be empty.</param>
/// <param name="IsExample">Whether it is an example.</param>
/// <param name="OpenedOn">The day it was opened.</param>
public sealed record CaseRow(Guid Id, string Name, bool IsExample, DateOnly OpenedOn);

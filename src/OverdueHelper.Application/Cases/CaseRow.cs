using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

/// <summary>One case in a list, ready to show.</summary>
/// <param name="Id">Names it in addresses.</param>
/// <param name="Name">What it is called; may be empty.</param>
/// <param name="IsExample">Whether it is an example.</param>
/// <param name="OpenedOn">The day it was opened.</param>
/// <param name="Role">What the reader may do there.</param>
/// <param name="From">Who shares it with the reader; empty for an owner.</param>
/// <param name="LastOn">The last day it is open to the reader; nothing when it does not end.</param>
public sealed record CaseRow(Guid Id, string Name, bool IsExample, DateOnly OpenedOn, GrantRole Role, string From, DateOnly? LastOn);

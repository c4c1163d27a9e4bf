using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Sharing;

/// <summary>A person a case is, or was, open to.</summary>
/// <param name="UserId">Names the person in forms; never shown.</param>
/// <param name="Name">What the owner calls them, or for an owner the name they go by; may be empty for an owner.</param>
/// <param name="Role">What they may do.</param>
/// <param name="SinceOn">Since when, where the reader is.</param>
/// <param name="LastOn">The last day; nothing when it does not end.</param>
/// <param name="EndedOn">The day it was ended, where the reader is; nothing when it was not.</param>
/// <param name="IsOpen">Whether the case is open to them today.</param>
/// <param name="IsReader">Whether it is the reader.</param>
public sealed record SharedPerson(
    string UserId, string Name, GrantRole Role, DateOnly SinceOn, DateOnly? LastOn, DateOnly? EndedOn, bool IsOpen, bool IsReader);

using System.Globalization;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Sharing;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Sharing;

/// <summary>The words for who may do what in a case.</summary>
internal static class SharingWords
{
    /// <summary>The roles somebody can be invited to.</summary>
    public static readonly GrantRole[] Invited = [GrantRole.Counsellor, GrantRole.Viewer];

    public static string Of(GrantRole role) => role switch
    {
        GrantRole.Owner => SharingText.RoleOwner,
        GrantRole.Counsellor => SharingText.RoleCounsellor,
        GrantRole.Viewer => SharingText.RoleViewer,
    };

    public static string? Hint(GrantRole role) => role switch
    {
        GrantRole.Owner => null,
        GrantRole.Counsellor => SharingText.RoleCounsellorHint,
        GrantRole.Viewer => SharingText.RoleViewerHint,
    };

    /// <summary>What somebody with this role is told before they accept.</summary>
    public static string What(GrantRole role) => role switch
    {
        GrantRole.Owner => SharingText.WhatOwner,
        GrantRole.Counsellor => SharingText.WhatCounsellor,
        GrantRole.Viewer => SharingText.WhatViewer,
    };

    /// <summary>What the owner asks somebody of this role for.</summary>
    public static string Asks(GrantRole role) => role switch
    {
        GrantRole.Owner or GrantRole.Counsellor => SharingText.AsksForHelp,
        GrantRole.Viewer => SharingText.AsksToLook,
    };

    /// <summary>Until when, in words.</summary>
    public static string Until(DateOnly? lastOn) => lastOn is { } day ? Say(SharingText.UntilDay, Formats.Day(day)) : SharingText.NoEnd;

    /// <summary>The name of a person, also of an owner who gave none.</summary>
    public static string Name(SharedPerson person) => person switch
    {
        { Name.Length: > 0 } => person.Name,
        { IsReader: true } => SharingText.You,
        _ => SharingText.RoleOwner,
    };

    /// <summary>The name of a case in a list: its own, else whose it is, else nothing.</summary>
    public static string? NameOf(CaseRow row) => row switch
    {
        { Name.Length: > 0, From.Length: > 0 } => Say(SharingText.CaseNamedFrom, row.Name, row.From),
        { Name.Length: > 0 } => row.Name,
        { From.Length: > 0 } => Say(SharingText.CaseFrom, row.From),
        _ => null,
    };

    public static string Moment(DateTimeOffset moment) =>
        Say(SharingText.DayAndTime, Formats.Day(DateOnly.FromDateTime(moment.DateTime)), Time(moment));

    public static string Time(DateTimeOffset moment) => Formats.Time(TimeOnly.FromDateTime(moment.DateTime));

    public static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}

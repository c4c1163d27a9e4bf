using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

/// <summary>One fact on a lender's card. The postal address stands here like any other.</summary>
/// <param name="Id">The fact; the lender itself for its postal address.</param>
/// <param name="Version">The count of saves this reading is of.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">What is known.</param>
/// <param name="Source">Who said it or where it was read; empty for an own note.</param>
/// <param name="CheckedOn">The day it was checked; <see langword="null"/> when not known.</param>
/// <param name="IsStale">Whether it is to be asked again.</param>
public sealed record FactView(Guid Id, int Version, LenderTopic Topic, string Text, string Source, DateOnly? CheckedOn, bool IsStale)
{
    internal static FactView Of(LenderFact row, DateOnly today) =>
        new(row.Id, row.Version, row.Topic, row.Text, row.Source, row.CheckedOn, FactAge.IsStale(row.Topic, row.CheckedOn, today));

    internal static FactView? Address(Lender row, DateOnly today) => row.HardshipAddress.Length == 0
        ? null
        : new(row.Id, row.Version, LenderTopic.Post, row.HardshipAddress, row.AddressSource, row.AddressCheckedOn, FactAge.IsStale(LenderTopic.Post, row.AddressCheckedOn, today));
}

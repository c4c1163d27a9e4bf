using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Features.Lenders;

/// <summary>A line of facts that may hold an amount, kept apart so that it can be hidden.</summary>
/// <param name="Words">The words; where there is an amount, <c>{0}</c> stands for it.</param>
/// <param name="Amount">The amount; none when <see langword="null"/>.</param>
internal sealed record WeighingLine(string Words, Money? Amount = null)
{
    /// <summary>The words before the amount, or all of them.</summary>
    public string Before => Amount is null ? Words : Words.Split("{0}")[0];

    /// <summary>The words after it.</summary>
    public string After => Amount is null ? "" : Words.Split("{0}")[^1];
}

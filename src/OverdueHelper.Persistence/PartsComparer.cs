using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace OverdueHelper.Persistence;

/// <summary>Two lists of parts are the same when each of them is.</summary>
internal sealed class PartsComparer<TPart>() : ValueComparer<IReadOnlyList<TPart>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    parts => parts.Aggregate(0, (hash, part) => HashCode.Combine(hash, part)),
    parts => parts);

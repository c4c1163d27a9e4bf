using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace OverdueHelper.Persistence;

/// <summary>Two lists are the same when each of their members is.</summary>
/// <typeparam name="T">A value.</typeparam>
internal sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    list => list.Aggregate(0, (hash, member) => HashCode.Combine(hash, member)),
    list => list);

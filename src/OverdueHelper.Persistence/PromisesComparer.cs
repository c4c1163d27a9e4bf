using Microsoft.EntityFrameworkCore.ChangeTracking;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Persistence;

/// <summary>The promises of a contact are the same when each of them is.</summary>
internal sealed class PromisesComparer() : ValueComparer<IReadOnlyList<ContactPromise>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    rows => rows.Aggregate(0, (hash, row) => HashCode.Combine(hash, row)),
    rows => rows);

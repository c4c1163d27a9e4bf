using Microsoft.EntityFrameworkCore.ChangeTracking;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence;

/// <summary>The rows of a bank's own schedule are the same when each of them is.</summary>
internal sealed class EnteredRowsComparer() : ValueComparer<IReadOnlyList<EnteredInstalment>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    rows => rows.Aggregate(0, (hash, row) => HashCode.Combine(hash, row)),
    rows => rows);

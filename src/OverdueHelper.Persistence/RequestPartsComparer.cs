using Microsoft.EntityFrameworkCore.ChangeTracking;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Persistence;

/// <summary>Two requests are the same when each of their parts is.</summary>
internal sealed class RequestPartsComparer() : ValueComparer<IReadOnlyList<ProposalPart>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    parts => parts.Aggregate(0, (hash, part) => HashCode.Combine(hash, part)),
    parts => parts);

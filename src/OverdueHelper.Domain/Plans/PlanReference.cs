using System.Security.Cryptography;

namespace OverdueHelper.Domain.Plans;

/// <summary>The short name of a plan that everyone quotes, such as <c>OH-7K3Q-2</c>: always the same for one lender of one case.</summary>
public static class PlanReference
{
    // No letter or digit that is read as another one: 0 and O, 1, I and L, U and V.
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    /// <summary>The reference of the plan for a lender.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="lenderId">The lender.</param>
    public static string Of(Guid caseId, Guid lenderId)
    {
        Span<byte> both = stackalloc byte[32];
        caseId.TryWriteBytes(both);
        lenderId.TryWriteBytes(both[16..]);
        var hash = SHA256.HashData(both);
        var letters = string.Concat(hash.Take(5).Select(one => Letters[one % Letters.Length]));
        return $"OH-{letters[..4]}-{letters[4..]}";
    }
}

using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Plans;

/// <summary>What the plan for one lender says beside the figures: to whom, from where, what can be paid now, who signs. One per lender.</summary>
public sealed class PlanDetails : ICaseRow, IVersioned
{
    /// <summary>The longest place or name, in characters.</summary>
    public const int ShortLength = 120;

    /// <summary>The longest addressee, in characters.</summary>
    public const int AddresseeLength = 400;

    /// <summary>The longest reason for a plan that fails a stress test, in characters.</summary>
    public const int StressReasonLength = 600;

    /// <summary>The longest culture name of a paper's language.</summary>
    public const int LanguageLength = 12;

    /// <summary>The length of a fingerprint, in characters.</summary>
    public const int HashLength = 64;

    private PlanDetails()
    {
    }

    /// <summary>The lender the plan is for.</summary>
    public Guid LenderId { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The town written before the date; empty to take the borrower's.</summary>
    public string Place { get; set; } = "";

    /// <summary>Department and address, on several lines; empty to take the lender's.</summary>
    public string Addressee { get; set; } = "";

    /// <summary>What can be paid today, in minor units of the loans' currency; <see langword="null"/> while it is not said, 0 for nothing.</summary>
    public long? PaysTodayMinor { get; set; }

    /// <summary>The payday from which the instalments can be paid; <see langword="null"/> while it is not said.</summary>
    public DateOnly? PaydayOn { get; set; }

    /// <summary>Whether the bank is asked to add no interest, fees or penalties while it considers the plan.</summary>
    public bool AsksFreeze { get; set; } = true;

    /// <summary>Who signs; empty to take the borrower.</summary>
    public string SignedBy { get; set; } = "";

    /// <summary>The bank's language as a culture name.</summary>
    public string Language { get; set; } = "en-GB";

    /// <summary>Why the plan can be kept although it fails a stress test, in the borrower's words; printed in it. Empty while it is not said.</summary>
    public string StressReason { get; set; } = "";

    /// <summary>The version that stands on every page; 1 is the first.</summary>
    public int PlanVersion { get; private set; } = 1;

    /// <summary>The version that was printed last; 0 while none was.</summary>
    public int PrintedVersion { get; private set; }

    /// <summary>The day of that printing.</summary>
    public DateOnly? PrintedOn { get; private set; }

    /// <summary>The fingerprint of what was printed then, all its digits; empty while nothing was.</summary>
    public string PrintedHash { get; private set; } = "";

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The details of a plan, nothing said yet.</summary>
    public static PlanDetails Of(Guid caseId, Guid lenderId) => new() { CaseId = caseId, LenderId = lenderId };

    /// <summary>Says that the plan now reads differently.</summary>
    public void Revise() => PlanVersion++;

    /// <summary>The version a paper would carry: a printed version never reads differently, so what differs from it is the next one.</summary>
    /// <param name="contentHash">The fingerprint of the paper as it would be printed under the present version.</param>
    public int VersionOf(string contentHash) =>
        PrintedVersion == PlanVersion && PrintedHash.Length > 0 && PrintedHash != contentHash ? PlanVersion + 1 : PlanVersion;

    /// <summary>Says that a paper was printed. The last printing counts: it is the paper that can be handed over.</summary>
    /// <remarks>Another paper than the one printed under the present version makes the next version.</remarks>
    /// <param name="today">The day.</param>
    /// <param name="contentHash">The fingerprint of what was printed; at most <see cref="HashLength"/> characters.</param>
    /// <returns>Whether the very same paper had not been.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fingerprint is too long.</exception>
    public bool Print(DateOnly today, string contentHash)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(contentHash.Length, HashLength, nameof(contentHash));
        if (PrintedVersion == PlanVersion && PrintedHash == contentHash)
        {
            return false;
        }

        PlanVersion = VersionOf(contentHash);
        (PrintedVersion, PrintedOn, PrintedHash) = (PlanVersion, today, contentHash);
        return true;
    }
}

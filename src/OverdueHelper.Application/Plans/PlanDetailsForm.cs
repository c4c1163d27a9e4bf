using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>What a plan says beside its figures, as the page holds it.</summary>
public sealed class PlanDetailsForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The lender.</summary>
    public required Guid LenderId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="PlanDetails.Place"/>
    public string Place { get; set; } = "";

    /// <inheritdoc cref="PlanDetails.Addressee"/>
    public string Addressee { get; set; } = "";

    /// <inheritdoc cref="PlanDetails.PaysTodayMinor"/>
    public long? PaysTodayMinor { get; set; }

    /// <inheritdoc cref="PlanDetails.PaydayOn"/>
    public DateOnly? PaydayOn { get; set; }

    /// <inheritdoc cref="PlanDetails.AsksFreeze"/>
    public bool AsksFreeze { get; set; } = true;

    /// <inheritdoc cref="PlanDetails.SignedBy"/>
    public string SignedBy { get; set; } = "";

    /// <inheritdoc cref="PlanDetails.Language"/>
    public string Language { get; set; } = PlanLanguages.Default;

    internal static PlanDetailsForm From(PlanDetails row) => new()
    {
        CaseId = row.CaseId,
        LenderId = row.LenderId,
        Version = row.Version,
        Place = row.Place,
        Addressee = row.Addressee,
        PaysTodayMinor = row.PaysTodayMinor,
        PaydayOn = row.PaydayOn,
        AsksFreeze = row.AsksFreeze,
        SignedBy = row.SignedBy,
        Language = row.Language,
    };

    /// <summary>Writes what was typed into the row.</summary>
    /// <returns>Whether anything changed.</returns>
    internal bool FillInto(PlanDetails row)
    {
        var before = (row.Place, row.Addressee, row.PaysTodayMinor, row.PaydayOn, row.AsksFreeze, row.SignedBy, row.Language);
        var after = (Place.Trim(), Addressee.Trim(), PaysTodayMinor, PaydayOn, AsksFreeze, SignedBy.Trim(), Language);
        (row.Place, row.Addressee, row.PaysTodayMinor, row.PaydayOn, row.AsksFreeze, row.SignedBy, row.Language) = after;
        return before != after;
    }
}

using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>What a person wishes of every request on one loan, as the page holds it.</summary>
public sealed class OptionWishForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The loan.</summary>
    public required Guid LoanId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="OptionWish.BufferMinor"/>
    public long? BufferMinor { get; set; }

    /// <inheritdoc cref="OptionWish.Stress"/>
    public StressKind? Stress { get; set; }

    /// <inheritdoc cref="OptionWish.Fallback"/>
    public ProposalTerms? Fallback { get; set; }

    /// <inheritdoc cref="OptionWish.TargetMinor"/>
    public long? TargetMinor { get; set; }

    /// <inheritdoc cref="OptionWish.ProgrammeRate"/>
    public decimal? ProgrammeRate { get; set; }

    /// <inheritdoc cref="OptionWish.Waterfall"/>
    public IReadOnlyList<WaterfallPart> Waterfall { get; set; } = [];

    internal static OptionWishForm From(Loan loan, OptionWish? row) => new()
    {
        CaseId = loan.CaseId,
        LoanId = loan.Id,
        Version = row?.Version ?? 0,
        BufferMinor = row?.BufferMinor,
        Stress = row?.Stress,
        TargetMinor = row?.TargetMinor,
        ProgrammeRate = row?.ProgrammeRate,
        Waterfall = row?.Waterfall ?? [],
        Fallback = row?.Fallback is { } parts ? new ProposalTerms(parts) : null,
    };

    internal void FillInto(OptionWish row)
    {
        (row.BufferMinor, row.Stress, row.Fallback) = (BufferMinor, Stress, Fallback?.Parts);
        (row.TargetMinor, row.ProgrammeRate, row.Waterfall) = (TargetMinor, ProgrammeRate, Waterfall.Count == 0 ? null : Waterfall);
    }
}

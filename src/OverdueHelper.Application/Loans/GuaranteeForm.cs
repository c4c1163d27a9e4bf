using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>One person's guarantee of a loan, as the page holds it.</summary>
public sealed class GuaranteeForm
{
    /// <summary>Made with the form: a repeated save is the same guarantee.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which reading it was filled from.</summary>
    public int Version { get; set; }

    /// <summary>Who is bound.</summary>
    public string? Name { get; set; } = "";

    /// <summary>The loan that is guaranteed.</summary>
    public Guid? LoanId { get; set; }

    /// <summary>How far the promise reaches.</summary>
    public GuaranteeExtent? Extent { get; set; } = GuaranteeExtent.NotKnown;

    /// <summary>The most that can be asked, in minor units of the loan's currency.</summary>
    public long? LimitMinor { get; set; }

    internal static GuaranteeForm From(Guarantee row) => new()
    {
        Id = row.Id,
        Version = row.Version,
        Name = row.Name,
        LoanId = row.LoanId,
        Extent = row.Extent,
        LimitMinor = row.LimitMinor,
    };
}

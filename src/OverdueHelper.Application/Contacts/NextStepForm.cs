using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>What comes next in a matter, as the page holds it.</summary>
public sealed class NextStepForm
{
    /// <summary>The matter.</summary>
    public required Guid ThreadId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="NextStep.By"/>
    public Party? By { get; set; }

    /// <inheritdoc cref="NextStep.What"/>
    public string What { get; set; } = "";

    /// <inheritdoc cref="NextStep.DueOn"/>
    public DateOnly? DueOn { get; set; }

    /// <summary>Whether nothing more is to be done.</summary>
    public bool Settles { get; set; }
}

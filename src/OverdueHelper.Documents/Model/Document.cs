using System.Globalization;
using System.Text.Json.Serialization;

namespace OverdueHelper.Documents.Model;

/// <summary>A paper: what it says, for every format alike. Texts and amounts arrive formatted; nothing is computed here.</summary>
public sealed record Document
{
    /// <summary>What the paper is: "Repayment plan".</summary>
    public required string Title { get; init; }

    /// <summary>A line below the title, such as whom it is for; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What everyone quotes when they write about the paper: "Plan OH-7K3Q-2". Stands on every page.</summary>
    public required string Reference { get; init; }

    /// <summary>The version of the content under this reference; 1 is the first.</summary>
    public required int Version { get; init; }

    /// <summary>The day the paper is dated.</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>The language of the paper as a culture name, such as <c>en-GB</c> or <c>zh-Hans</c>: the reader's, not the screen's.</summary>
    public required string Language { get; init; }

    /// <summary>Who speaks in the paper; goes into the file's properties. Null for none.</summary>
    public string? Author { get; init; }

    /// <summary>A remark at the foot of every page, such as where the figures come from; null for none.</summary>
    public string? FooterNote { get; init; }

    /// <summary>The content, in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Whose copy this sheet is: "Copy for the bank". No part of the content, so both copies carry the same hash.</summary>
    [JsonIgnore]
    public string? CopyLabel { get; init; }

    /// <summary>The sheet it is printed on. No part of the content.</summary>
    [JsonIgnore]
    public PaperSize PaperSize { get; init; }

    /// <summary>The fingerprint of what the paper says: equal for equal content, in every format and on every sheet.</summary>
    [JsonIgnore]
    public ContentHash ContentHash => ContentHash.Of(this);

    /// <summary>The language as a culture.</summary>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    [JsonIgnore]
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language);
}

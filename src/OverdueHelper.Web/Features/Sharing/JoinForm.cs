namespace OverdueHelper.Web.Features.Sharing;

/// <summary>A code as typed, to look at what it offers or to accept it.</summary>
public sealed class JoinForm
{
    /// <summary>The code.</summary>
    public string? Code { get; set; }

    /// <summary>Whether the offer was seen and is accepted.</summary>
    public bool Accepts { get; set; }
}

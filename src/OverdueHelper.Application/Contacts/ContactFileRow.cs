using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>A file as the page shows it, without its bytes.</summary>
/// <param name="File">What it says of itself.</param>
/// <param name="Changes">What happened to it since, oldest first.</param>
public sealed record ContactFileRow(ContactFile File, IReadOnlyList<ContactFileChange> Changes)
{
    /// <summary>Whether it was taken away, for now or for good.</summary>
    public bool IsRemoved => Changes is [.., { Act: ContactFileAct.Removed or ContactFileAct.Erased }];

    /// <summary>Whether its content was deleted for good.</summary>
    public bool IsErased => Changes is [.., { Act: ContactFileAct.Erased }];
}

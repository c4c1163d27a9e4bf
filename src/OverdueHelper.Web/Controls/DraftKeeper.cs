using OverdueHelper.Application.Drafts;

namespace OverdueHelper.Web.Controls;

/// <summary>Keeps what is typed in longer fields on the server until it is saved.</summary>
public sealed class DraftKeeper(KeepDraft keep, FindDraft find, SavedStatus status)
{
    /// <summary>The text typed in the place before, if it was never saved.</summary>
    public Task<string?> FindAsync(DraftPlace place) => find.RunAsync(place.CaseId, place.Field);

    /// <summary>Keeps the text and says so in the bar.</summary>
    public async Task KeepAsync(DraftPlace place, string text)
    {
        if (await keep.RunAsync(place.CaseId, place.Field, text))
        {
            status.DraftKept();
        }
    }

    /// <summary>Forgets the text: it is saved now, or no longer wanted.</summary>
    public Task ForgetAsync(DraftPlace place) => keep.RunAsync(place.CaseId, place.Field, "");
}

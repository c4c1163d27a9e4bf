using System.Globalization;

namespace OverdueHelper.Web.Controls;

/// <summary>What the bar above every page says about saving. One per circuit.</summary>
public sealed class SavedStatus(TimeProvider time, BrowserZone zone)
{
    /// <summary>Raised when the words changed.</summary>
    public event Action? Changed;

    /// <summary>The words now; empty before anything was saved.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What was removed last and can come back, until something else is removed.</summary>
    public (string Words, Func<Task> Back)? Undoable { get; private set; }

    /// <summary>An answer is on its way.</summary>
    public void Begin() => Say(ControlsText.Saving);

    /// <summary>It is saved: "Saved 14:03" in the reader's zone.</summary>
    public void Done() => SayAt(ControlsText.SavedAt);

    /// <summary>What is being typed is kept, though not saved yet.</summary>
    public void DraftKept() => SayAt(ControlsText.DraftAt);

    /// <summary>It is not saved; the form says why.</summary>
    public void NotDone() => Say(ControlsText.NotSavedFields);

    /// <summary>Something was removed: says what, and offers it back until the next removal.</summary>
    /// <param name="words">What was removed, such as "The car loan was removed".</param>
    /// <param name="back">Brings it back.</param>
    public void Removed(string words, Func<Task> back)
    {
        Undoable = (words, back);
        Changed?.Invoke();
    }

    /// <summary>The offer is taken or no longer wanted.</summary>
    public void ForgetUndo()
    {
        Undoable = null;
        Changed?.Invoke();
    }

    private void SayAt(string words)
    {
        var now = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone.Zone).DateTime);
        Say(string.Format(CultureInfo.CurrentCulture, words, Formats.Time(now)));
    }

    private void Say(string words)
    {
        Words = words;
        Changed?.Invoke();
    }
}

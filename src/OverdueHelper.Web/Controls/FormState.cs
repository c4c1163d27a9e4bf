using Microsoft.AspNetCore.Components.Forms;

namespace OverdueHelper.Web.Controls;

/// <summary>What the fields of one form tell each other: which typed texts cannot be read, and where each field stands on the page.</summary>
/// <remarks>It lives in <see cref="EditContext.Properties"/>, so that a field works in any form, or in none.</remarks>
public sealed class FormState
{
    private static int _made;
    private readonly Dictionary<FieldIdentifier, (string Label, string InputId)> _fields = [];
    private readonly Dictionary<FieldIdentifier, string> _unreadable = [];
    private readonly List<Func<Task>> _drafts = [];

    /// <summary>Whether some typed text cannot be read.</summary>
    public bool HasParseErrors => _unreadable.Count > 0;

    /// <summary>Whether all of the form is kept while it is answered: a text is then sent when the typing rests, and not only when the field is left.</summary>
    public bool KeepsDraft { get; private set; }

    /// <summary>The state of the given form.</summary>
    public static FormState Of(EditContext context)
    {
        if (context.Properties.TryGetValue(typeof(FormState), out var known))
        {
            return (FormState)known;
        }

        var state = new FormState();
        context.Properties[typeof(FormState)] = state;
        return state;
    }

    internal IEnumerable<(FieldIdentifier Field, string Message)> Unreadable => _unreadable.Select(pair => (pair.Key, pair.Value));

    /// <summary>A number no other field on any page has, so that two forms with the same names have different ids.</summary>
    internal static int NextNumber() => Interlocked.Increment(ref _made);

    /// <summary>Asks to be called once the form is saved.</summary>
    internal void ForgetWhenSaved(Func<Task> forget) => _drafts.Add(forget);

    /// <summary>Says that all of the form is kept while it is answered, and asks to be called once it is saved.</summary>
    internal void KeepDraft(Func<Task> forget)
    {
        KeepsDraft = true;
        ForgetWhenSaved(forget);
    }

    /// <summary>The form is saved: its drafts are of no use any more.</summary>
    internal async Task ForgetDraftsAsync()
    {
        foreach (var forget in _drafts)
        {
            await forget();
        }
    }

    internal void Place(FieldIdentifier field, string label, string inputId) => _fields[field] = (label, inputId);

    internal void Remove(FieldIdentifier field)
    {
        _fields.Remove(field);
        _unreadable.Remove(field);
    }

    internal void Read(FieldIdentifier field, string? refusal)
    {
        if (refusal is null)
        {
            _unreadable.Remove(field);
        }
        else
        {
            _unreadable[field] = refusal;
        }
    }

    internal string? LabelOf(FieldIdentifier field) => _fields.TryGetValue(field, out var place) ? place.Label : null;

    internal string? InputIdOf(FieldIdentifier field) => _fields.TryGetValue(field, out var place) ? place.InputId : null;
}

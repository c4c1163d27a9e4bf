using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace OverdueHelper.Web.Controls;

/// <summary>What every field of ours shares: a label, one sentence of hint, the typed text kept as typed, and errors beside it.</summary>
/// <typeparam name="T">What the form keeps.</typeparam>
public abstract class Field<T> : InputBase<T>
{
    private string? _typed;
    private T? _typedValue;

    /// <summary>The question or name of the field; the unit belongs in it.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>One short sentence below the label.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>Whether the field may stay empty; says "(optional)".</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>The id of the input; made up when not given.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>What the browser may fill in, such as <c>name</c>; off by default.</summary>
    [Parameter]
    public string Autocomplete { get; set; } = "off";

    /// <summary>What the fields of this form share; nothing outside a form.</summary>
    protected FormState? State { get; private set; }

    /// <summary>The id of the input that the label and the error summary point at.</summary>
    protected string InputId => Id ??= string.Create(CultureInfo.InvariantCulture, $"{FieldIdentifier.FieldName}-{FormState.NextNumber()}");

    /// <summary>What is wrong with this field, for the reader.</summary>
    protected IReadOnlyList<string> Errors => EditContext is null ? [] : [.. EditContext.GetValidationMessages(FieldIdentifier)];

    /// <summary>What stands in the input: the typed text as long as it is the value's, else the value in the reader's format.</summary>
    protected string Shown => _typed is not null && EqualityComparer<T>.Default.Equals(_typedValue, CurrentValue) ? _typed : FormatValueAsString(CurrentValue) ?? "";

    /// <summary>The ids of hint and errors, for <c>aria-describedby</c>.</summary>
    protected string? DescribedBy => Describe(Hint is not null, Errors.Count > 0);

    /// <summary><c>"true"</c> when there is an error, else no attribute.</summary>
    protected string? Invalid => Errors.Count > 0 ? "true" : null;

    /// <summary>Takes what was typed: the value where it can be read, else the refusal until it is mended.</summary>
    protected void Type(string? text)
    {
        _typed = text ?? "";
        var (value, refusal) = Read(_typed);
        _typedValue = refusal is null ? value : default;
        State?.Read(FieldIdentifier, refusal);
        if (!EqualityComparer<T>.Default.Equals(CurrentValue, _typedValue))
        {
            CurrentValue = _typedValue;
        }
        else
        {
            EditContext?.NotifyFieldChanged(FieldIdentifier);
        }
    }

    /// <summary>The value of a text, or why it has none, in the reader's language.</summary>
    protected abstract (T? Value, string? Refusal) Read(string text);

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        base.OnInitialized();
        if (EditContext is not null)
        {
            State = FormState.Of(EditContext);
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        State?.Place(FieldIdentifier, Label, InputId);
    }

    /// <inheritdoc/>
    protected sealed override bool TryParseValueFromString(string? value, [MaybeNullWhen(false)] out T result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        (result, validationErrorMessage) = Read(value ?? "");
        return validationErrorMessage is null;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        State?.Remove(FieldIdentifier);
        base.Dispose(disposing);
    }

    /// <summary>The ids of what stands around the input.</summary>
    protected string? Describe(bool hint, bool errors) => (hint, errors) switch
    {
        (true, true) => $"{InputId}-hint {InputId}-error",
        (true, false) => $"{InputId}-hint",
        (false, true) => $"{InputId}-error",
        (false, false) => null,
    };
}

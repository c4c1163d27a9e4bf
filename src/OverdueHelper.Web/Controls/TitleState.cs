namespace OverdueHelper.Web.Controls;

/// <summary>Whether the page in view has form errors, so that its title can say so first. One per circuit.</summary>
public sealed class TitleState
{
    /// <summary>Raised when the answer changed.</summary>
    public event Action? Changed;

    /// <summary>Whether the title begins with "Error:".</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Says whether there are errors.</summary>
    public void Set(bool hasErrors)
    {
        if (HasErrors != hasErrors)
        {
            HasErrors = hasErrors;
            Changed?.Invoke();
        }
    }
}

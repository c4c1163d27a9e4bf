namespace OverdueHelper.Web.Controls;

/// <summary>Whether amounts are hidden because somebody else can see the screen. One per circuit.</summary>
public sealed class Hiding
{
    /// <summary>The cookie that keeps the choice.</summary>
    public const string Cookie = "hide-amounts";

    /// <summary>Raised when the choice changed.</summary>
    public event Action? Changed;

    /// <summary>Whether amounts are hidden.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Hides or shows.</summary>
    public void Set(bool on)
    {
        if (IsOn != on)
        {
            IsOn = on;
            Changed?.Invoke();
        }
    }
}

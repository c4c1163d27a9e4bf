using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Components.Forms;

namespace OverdueHelper.Web.Controls;

/// <summary>Finds the object and property that a validator's path such as <c>Lines[0].Amount</c> names.</summary>
internal static class FieldPath
{
    /// <summary>The field; where the path leads nowhere, the whole path on the root, which no input claims.</summary>
    public static FieldIdentifier Resolve(object root, string path)
    {
        var owner = root;
        var steps = path.Split('.', '[');
        foreach (var step in steps[..^1])
        {
            if (Follow(owner, step) is not { } next)
            {
                return new FieldIdentifier(root, path);
            }

            owner = next;
        }

        return new FieldIdentifier(owner, steps[^1].TrimEnd(']'));
    }

    private static object? Follow(object owner, string step)
    {
        if (!step.EndsWith(']'))
        {
            return owner.GetType().GetProperty(step)?.GetValue(owner);
        }

        return owner is IList list && int.TryParse(step[..^1], CultureInfo.InvariantCulture, out var at) && at >= 0 && at < list.Count ? list[at] : null;
    }
}

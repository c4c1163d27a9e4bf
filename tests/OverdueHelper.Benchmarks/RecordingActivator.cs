using Microsoft.AspNetCore.Components;

namespace OverdueHelper.Benchmarks;

/// <summary>Makes components and remembers them, so that one in the middle of a page can be given an event.</summary>
internal sealed class RecordingActivator : IComponentActivator
{
    /// <summary>Every component made so far.</summary>
    public List<IComponent> Made { get; } = [];

    /// <inheritdoc/>
    public IComponent CreateInstance(Type componentType)
    {
        var made = (IComponent)Activator.CreateInstance(componentType)!;
        Made.Add(made);
        return made;
    }
}

using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.Logging.Abstractions;

namespace OverdueHelper.Benchmarks;

/// <summary>The framework's own renderer, with nobody to send the changes to: what the server does for an event, and no more.</summary>
internal sealed class BareRenderer(IServiceProvider services) : Renderer(services, NullLoggerFactory.Instance)
{
    /// <inheritdoc/>
    public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

    /// <summary>Draws a component as the root of a page.</summary>
    public async Task<T> DrawAsync<T>(IDictionary<string, object?> parameters)
        where T : IComponent
    {
        var component = (T)InstantiateComponent(typeof(T));
        var id = AssignRootComponentId(component);
        await Dispatcher.InvokeAsync(() => RenderRootComponentAsync(id, ParameterView.FromDictionary(parameters)));
        return component;
    }

    /// <inheritdoc/>
    protected override void HandleException(Exception exception) => ExceptionDispatchInfo.Throw(exception);

    /// <inheritdoc/>
    protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;
}

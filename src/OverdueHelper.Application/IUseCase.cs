using System.Diagnostics.CodeAnalysis;

namespace OverdueHelper.Application;

/// <summary>Marks one act a person can do. A class that carries it is registered by <see cref="ApplicationServices"/>; nobody keeps a list.</summary>
[SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "It marks; the scan looks for it.")]
public interface IUseCase;

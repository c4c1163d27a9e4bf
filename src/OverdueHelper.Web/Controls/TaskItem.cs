namespace OverdueHelper.Web.Controls;

/// <summary>One line of a task list.</summary>
/// <param name="Name">Begins with a verb: "Add what you earn".</param>
/// <param name="Href">Where it is done; nothing when it cannot start yet.</param>
/// <param name="Status">"About 3 minutes", "2 of 5 ready", "Done".</param>
/// <param name="IsDone">Whether it is done.</param>
public sealed record TaskItem(string Name, string? Href, string Status, bool IsDone);

namespace OverdueHelper.Domain.Cases;

/// <summary>One line of the task list.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="State">How far it is.</param>
/// <param name="LoanId">The loan it is about; <see langword="null"/> for the whole case.</param>
/// <param name="Ready">How many parts are ready, where parts are counted.</param>
/// <param name="Total">How many parts there are; 0 where none are counted.</param>
public sealed record CaseTask(TaskKind Kind, TaskState State, Guid? LoanId = null, int Ready = 0, int Total = 0);

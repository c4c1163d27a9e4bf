namespace OverdueHelper.Documents.Letters;

/// <summary>One line of the printed log.</summary>
/// <param name="Id">What was written down.</param>
/// <param name="At">When it was written down.</param>
public abstract record RecordedLine(Guid Id, DateTimeOffset At);

namespace OverdueHelper.Domain.Cases;

/// <summary>The task list of a case: what is missing, computed from the data and never typed.</summary>
public static class TaskList
{
    /// <summary>Every task, in the usual order.</summary>
    public static IReadOnlyList<CaseTask> For(CaseFacts facts)
    {
        List<CaseTask> tasks =
        [
            new(TaskKind.BeforeYouStart, BeforeYouStart(facts.Safeguards)),
            new(TaskKind.Borrower, BorrowerState(facts.Borrower)),
            new(TaskKind.Loans, facts.Loans.Count > 0 ? TaskState.Done : TaskState.NotStarted),
            .. facts.Loans.Where(loan => loan.Unknowns > 0 && !loan.IsUpToDate)
                .Select(loan => new CaseTask(TaskKind.FindOut, TaskState.NotStarted, loan.LoanId, 0, loan.Unknowns)),
            new(TaskKind.Contact, facts.Contacts > 0 ? TaskState.Done : TaskState.NotStarted),
            new(TaskKind.Budget, Budget(facts), null, facts.BudgetLines - facts.BudgetUnknowns, facts.BudgetLines),
            .. facts.Loans.Where(loan => !loan.IsUpToDate || loan.HasChosen).Select(loan => new CaseTask(TaskKind.Choose, Choose(facts, loan), loan.LoanId)),
            new(TaskKind.Papers, Papers(facts), null, facts.PapersReady, facts.PapersTotal),
            new(TaskKind.Plan, Plan(facts)),
        ];
        return tasks;
    }

    /// <summary>The first task that can be worked on now; <see langword="null"/> when all is done.</summary>
    /// <remarks>What a bank must be asked for waits behind what the borrower can do alone.</remarks>
    public static CaseTask? Next(IReadOnlyList<CaseTask> tasks) =>
        tasks.FirstOrDefault(task => CanWorkOn(task) && task.Kind is not TaskKind.FindOut) ?? tasks.FirstOrDefault(CanWorkOn);

    private static bool CanWorkOn(CaseTask task) => task.State is TaskState.NotStarted or TaskState.InProgress;

    private static TaskState BeforeYouStart(Safeguards? safeguards) => safeguards switch
    {
        null => TaskState.NotStarted,
        { IsComplete: true } => TaskState.Done,
        _ => TaskState.InProgress,
    };

    private static TaskState BorrowerState(Borrower? borrower) => borrower switch
    {
        null => TaskState.NotStarted,
        { IsComplete: true } => TaskState.Done,
        _ => TaskState.InProgress,
    };

    private static TaskState Budget(CaseFacts facts)
    {
        if (facts.BudgetLines == 0)
        {
            return TaskState.NotStarted;
        }

        return facts.BudgetUnknowns > 0 ? TaskState.InProgress : TaskState.Done;
    }

    private static TaskState Choose(CaseFacts facts, LoanFacts loan)
    {
        if (loan.HasChosen)
        {
            return TaskState.Done;
        }

        return loan.CanChoose && facts.BudgetLines > 0 ? TaskState.NotStarted : TaskState.CannotStartYet;
    }

    private static TaskState Papers(CaseFacts facts)
    {
        if (facts.Borrower is null)
        {
            return TaskState.CannotStartYet;
        }

        if (facts.PapersReady == facts.PapersTotal && facts.PapersTotal > 0)
        {
            return TaskState.Done;
        }

        return facts.PapersReady > 0 ? TaskState.InProgress : TaskState.NotStarted;
    }

    private static TaskState Plan(CaseFacts facts)
    {
        if (!facts.Loans.Any(loan => loan.HasChosen))
        {
            return TaskState.CannotStartYet;
        }

        return facts.PlansPrinted > 0 ? TaskState.Done : TaskState.NotStarted;
    }
}

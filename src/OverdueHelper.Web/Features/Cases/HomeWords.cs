using System.Globalization;
using OverdueHelper.Application.Cases;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Features.Cases;

/// <summary>The words of the home page that depend on what is in the case.</summary>
internal static class HomeWords
{
    public static string Greeting(HomeView home) => home.BorrowerName.Length > 0 ? Say(HomeText.Hello, home.BorrowerName) : HomeText.HelloNoName;

    public static string Lead(HomeView home)
    {
        var overdue = home.Loans.Count(loan => loan.Standing.IsOverdue is true);
        var loans = (home.Loans.Count, overdue) switch
        {
            (0, _) => HomeText.LeadNone,
            (1, 0) => HomeText.LeadOneFine,
            (1, _) => HomeText.LeadOne,
            (_, 0) => HomeText.LeadFine,
            _ => HomeText.LeadSome,
        };
        return Say(loans, home.Loans.Count, overdue) + " " + Say(HomeText.LeadToday, Formats.Day(home.Today));
    }

    /// <summary>The first task that can be worked on now.</summary>
    public static TaskItem? Next(HomeView home) => Domain.Cases.TaskList.Next(home.Tasks) is { } task ? Item(home, task) : null;

    public static IReadOnlyList<TaskItem> Tasks(HomeView home) => [.. home.Tasks.OrderBy(task => task.State is TaskState.Done).Select(task => Item(home, task))];

    private static TaskItem Item(HomeView home, CaseTask task)
    {
        var loan = task.LoanId is { } id ? home.Loans.FirstOrDefault(loan => loan.Id == id) : null;
        var (name, path, minutes) = Words(task.Kind, loan is null ? "" : LoanTitle.Of(loan), task.LoanId);
        var isLocked = task.State is TaskState.CannotStartYet;
        return new TaskItem(name, isLocked ? null : $"/cases/{home.CaseId}/{path}", Status(task, minutes), task.State is TaskState.Done);
    }

    private static (string Name, string Path, int Minutes) Words(TaskKind kind, string loan, Guid? loanId) => kind switch
    {
        TaskKind.BeforeYouStart => (HomeText.TaskBefore, "before-you-start", 3),
        TaskKind.Borrower => (HomeText.TaskBorrower, "borrower", 4),
        TaskKind.Loans => (HomeText.TaskLoans, "loans/new", 5),
        TaskKind.FindOut => (Say(HomeText.TaskFindOut, loan), $"loans/{loanId}", 0),
        TaskKind.Contact => (HomeText.TaskContact, "contacts", 3),
        TaskKind.Budget => (HomeText.TaskBudget, "budget", 6),
        TaskKind.Choose => (Say(HomeText.TaskChoose, loan), $"loans/{loanId}/options", 3),
        TaskKind.Papers => (HomeText.TaskPapers, "papers", 2),
        TaskKind.Plan => (HomeText.TaskPlan, "plans", 3),
    };

    private static string Status(CaseTask task, int minutes) => task.State switch
    {
        TaskState.Done => HomeText.Done,
        TaskState.CannotStartYet when task.Kind is TaskKind.Plan => HomeText.WhenChosen,
        TaskState.CannotStartYet when task.Kind is TaskKind.Papers => HomeText.WhenAboutYou,
        TaskState.CannotStartYet => HomeText.CannotStartYet,
        TaskState.InProgress or TaskState.NotStarted when task.Kind is TaskKind.FindOut => Say(task.Total == 1 ? HomeText.OneThing : HomeText.Things, task.Total),
        TaskState.InProgress when task.Total > 0 => Say(HomeText.ReadyOf, task.Ready, task.Total),
        TaskState.InProgress => HomeText.InProgress,
        TaskState.NotStarted => Say(HomeText.About, minutes),
    };

    private static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}

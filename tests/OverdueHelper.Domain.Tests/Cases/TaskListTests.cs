using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Tests.Cases;

public class TaskListTests
{
    private static readonly Guid _loan = Guid.CreateVersion7();
    private static readonly CaseFacts _empty = new(null, null, [], 0, 0, 0, 0, 0, 0);

    [Fact]
    public void A_new_case_begins_with_the_questions_before_the_start() =>
        Assert.Equal(TaskKind.BeforeYouStart, TaskList.Next(TaskList.For(_empty))!.Kind);

    [Fact]
    public void A_plan_cannot_start_before_a_request_is_chosen() =>
        Assert.Equal(TaskState.CannotStartYet, State(_empty with { Loans = [new(_loan, 0, true, false)], BudgetLines = 3 }, TaskKind.Plan));

    [Fact]
    public void A_request_can_be_chosen_once_the_loan_and_the_budget_are_known()
    {
        var facts = _empty with { Loans = [new(_loan, 0, true, false)] };

        Assert.Equal(TaskState.CannotStartYet, State(facts, TaskKind.Choose));
        Assert.Equal(TaskState.NotStarted, State(facts with { BudgetLines = 1 }, TaskKind.Choose));
    }

    [Fact]
    public void What_is_not_known_of_a_loan_becomes_a_task_of_its_own()
    {
        var task = Assert.Single(TaskList.For(_empty with { Loans = [new(_loan, 2, false, false)] }), task => task.Kind is TaskKind.FindOut);

        Assert.Equal((_loan, 2), (task.LoanId, task.Total));
    }

    [Fact]
    public void A_loan_that_is_up_to_date_asks_for_nothing() =>
        Assert.DoesNotContain(TaskList.For(_empty with { Loans = [new(_loan, 4, false, false, IsUpToDate: true)] }), task => task.LoanId == _loan);

    [Fact]
    public void Everything_done_leaves_no_next_task()
    {
        var safeguards = Safeguards.Of(Guid.Empty);
        safeguards.IsOwed = safeguards.EssentialsCovered = Answer.Yes;
        safeguards.HasCourtPapers = safeguards.OthersBound = safeguards.IncomeAtLender = Answer.No;
        safeguards.LastAcknowledgedUnknown = true;
        var borrower = Borrower.Of(Guid.Empty);
        borrower.Kind = BorrowerKind.Person;
        borrower.FullName = "Maya Okafor";
        borrower.Address = "1 Quay Street";
        borrower.Reason = HardshipReason.FewerHours;

        Assert.Null(TaskList.Next(TaskList.For(new(safeguards, borrower, [new(_loan, 0, true, true)], 1, 4, 0, 2, 2, 1))));
    }

    private static TaskState State(CaseFacts facts, TaskKind kind) => TaskList.For(facts).First(task => task.Kind == kind).State;
}

using OverdueHelper.EndToEnd.Tests.Harness;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>The main job, by keyboard alone: from the start page to a plan on paper.</summary>
[Collection(OneServer.Name)]
public sealed class WalkTests(Browsers browsers)
{
    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    [InlineData(1280, true)]
    public async Task A_guest_walks_from_the_start_page_to_a_plan_on_paper_by_keyboard(int width, bool dark)
    {
        await using var person = await browsers.NewPersonAsync(width, dark);
        var walk = new Walk(person);

        await walk.StartAsync();
        await walk.AnswerTheQuestionsAsync();
        await walk.SayWhoAsync();
        await walk.AddTheLoanAsync();
        await walk.PastePaymentsAsync();
        await walk.LogAContactAsync();
        await walk.AddTheBudgetAsync();
        await walk.ChooseWhatToAskForAsync();
        await walk.TickPapersAsync();
        var paper = await walk.PrintThePlanAsync();

        Assert.NotEmpty(paper.FiguresOnScreen);
        Assert.Equal(paper.FiguresOnScreen, paper.FiguresInFile);
        Assert.Contains(Walk.Name, paper.Text, StringComparison.Ordinal);
    }
}

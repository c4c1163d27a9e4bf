using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using OverdueHelper.Application;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Tests.Controls;

public sealed class FormTests : BunitContext
{
    private readonly FormFields.Model _form = new();
    private readonly List<string> _saves = [];
    private Outcome<string> _answer = new Outcome<string>.Done("saved");

    public FormTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddControls();
        Services.AddSingleton(TimeProvider.System);
    }

    [Fact]
    public void Text_that_cannot_be_read_stops_the_save_stays_typed_and_says_how_to_write_it()
    {
        var page = RenderForm();

        page.Find("#amount").Change("1.234");
        page.Find("form").Submit();

        Assert.Empty(_saves);
        var input = page.Find("#amount");
        Assert.Equal("1.234", input.GetAttribute("value"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains("1,234.50", page.Find("#amount-error").TextContent);
        Assert.Contains("amount-error", input.GetAttribute("aria-describedby"));
        Assert.StartsWith("Amount", page.Find("[role=alert] a[data-focus=amount]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mended_text_is_saved_and_stays_as_typed()
    {
        var page = RenderForm();
        page.Find("#amount").Change("1.234");
        page.Find("form").Submit();

        page.Find("#amount").Change("€1234,5");
        page.Find("form").Submit();

        Assert.Single(_saves);
        Assert.Equal(123450, _form.Minor);
        Assert.Equal("€1234,5", page.Find("#amount").GetAttribute("value"));
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public void A_refused_save_marks_the_fields_and_keeps_the_text()
    {
        _answer = new Outcome<string>.Refused([new FieldError("Bank", "Enter the bank."), new FieldError("", "Not today.")]);
        var page = RenderForm();
        page.Find("#bank").Change("הבנק 🏦");

        page.Find("form").Submit();

        Assert.Contains("Enter the bank.", page.Find("#bank-error").TextContent);
        Assert.Contains("Not today.", page.Find("[role=alert]").TextContent);
        Assert.Equal("הבנק 🏦", page.Find("#bank").GetAttribute("value"));
        Assert.True(Services.GetRequiredService<TitleState>().HasErrors);
    }

    [Fact]
    public void A_thirty_first_of_february_is_refused_beside_its_parts()
    {
        var page = RenderForm();
        foreach (var (id, text) in new[] { ("#on", "31"), ("#on-m", "feb"), ("#on-y", "2026") })
        {
            page.Find(id).Change(text);
        }

        page.Find("form").Submit();

        Assert.Empty(_saves);
        Assert.Contains("There is no day 31 in February of that year.", page.Find("#on-error").TextContent);
        Assert.Equal("feb", page.Find("#on-m").GetAttribute("value"));
    }

    [Fact]
    public void An_unanswered_part_of_a_date_that_is_emptied_again_is_no_problem()
    {
        var page = RenderForm();
        page.Find("#on").Change("31");
        page.Find("#on").Change("");

        page.Find("form").Submit();

        Assert.Single(_saves);
        Assert.Null(_form.On);
    }

    [Fact]
    public void A_rate_is_kept_as_a_fraction()
    {
        var page = RenderForm();

        page.Find("#rate").Change("9,9 %");
        page.Find("form").Submit();

        Assert.Equal(0.099m, _form.Rate);
    }

    [Fact]
    public void A_note_above_its_limit_is_refused_and_nothing_is_cut()
    {
        var page = RenderForm();

        page.Find("#note").Change(new string('x', 1_000_000));
        page.Find("form").Submit();

        Assert.Empty(_saves);
        Assert.Equal(1_000_000, page.Find("#note").GetAttribute("value")!.Length);
        Assert.Contains("100", page.Find("#note-error").TextContent);
    }

    [Fact]
    public void A_stale_save_says_so_and_keeps_the_text()
    {
        _answer = new Outcome<string>.Stale();
        var page = RenderForm();
        page.Find("#bank").Change("Harbour");

        page.Find("form").Submit();

        Assert.Contains("changed on another screen", page.Find("[role=alert]").TextContent);
        Assert.Equal("Harbour", page.Find("#bank").GetAttribute("value"));
    }

    [Fact]
    public void A_saved_form_says_when()
    {
        var page = RenderForm();

        page.Find("form").Submit();

        Assert.StartsWith("Saved ", Services.GetRequiredService<SavedStatus>().Words, StringComparison.Ordinal);
    }

    private IRenderedComponent<SaveForm<FormFields.Model, string>> RenderForm() => Render<SaveForm<FormFields.Model, string>>(p => p
        .Add(x => x.Model, _form)
        .Add(x => x.Submit, "Continue")
        .Add(x => x.Save, () =>
        {
            _saves.Add("save");
            return Task.FromResult(_answer);
        })
        .Add<FormFields, FormFields.Model>(x => x.ChildContent, model => fields => fields.Add(x => x.Form, model)));
}

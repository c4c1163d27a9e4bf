using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Budgets;

namespace OverdueHelper.Benchmarks;

/// <summary>What the server does for one event on a page of 200 budget lines, beside an empty component that only counts clicks.</summary>
/// <remarks>
/// The event is an amount being typed: every total, the guideline, the stress tests, the offers and the picture are worked out and drawn
/// again, and nothing is saved, so that the disk has no part in it. Both go through the framework's own renderer, which compares what was drawn
/// with what is drawn now; only sending the difference is left out.
/// </remarks>
[MemoryDiagnoser]
public class BudgetClickBenchmark : IDisposable
{
    private const int Lines = 200;
    private readonly RecordingActivator _activator = new();
    private ServiceProvider _services = null!;
    private BareRenderer _renderer = null!;
    private Empty _empty = null!;
    private EventCallback<long?> _typing;
    private long _amount;

    [GlobalSetup]
    public async Task DrawAsync()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddControls();
        services.AddApplication("Sqlite", "Data Source=:memory:");
        services.AddScoped<ICurrentUser, Nobody>();
        services.AddSingleton<IComponentActivator>(_activator);
        _services = services.BuildServiceProvider();
        _renderer = new BareRenderer(_services);
        _empty = await _renderer.DrawAsync<Empty>(new Dictionary<string, object?>());
        await _renderer.DrawAsync<BudgetEditor>(new Dictionary<string, object?> { [nameof(BudgetEditor.View)] = View() });
        var lines = _activator.Made.OfType<MoneyField<long?>>().Where(field => field.OnTyping.HasDelegate).ToList();
        if (lines.Count != Lines)
        {
            throw new InvalidOperationException("The page does not show every line.");
        }

        _typing = lines[Lines / 2].OnTyping;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _renderer.Dispose();
        _services.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public Task EmptyComponent() => _renderer.Dispatcher.InvokeAsync(() => _empty.Click.InvokeAsync());

    [Benchmark]
    public Task OneAmountOf200Lines() => _renderer.Dispatcher.InvokeAsync(() => _typing.InvokeAsync(++_amount % 100_000));

    private static BudgetView View()
    {
        var currency = Currency.Of("GBP");
        var sections = BudgetSections.Household;
        BudgetLineForm[] lines =
        [
            .. Enumerable.Range(0, Lines).Select(number => new BudgetLineForm
            {
                Section = sections[number % sections.Count], Name = string.Create(CultureInfo.InvariantCulture, $"Line {number}"), AmountMinor = 1_000 + number, Frequency = (Domain.Loans.Frequency)(number % 7),
            }),
        ];
        var sheet = new BudgetSheetRow(Guid.CreateVersion7(), 1, new DateOnly(2026, 3, 2), currency, null, null, 1);
        DebtForm[] debts = [.. Enumerable.Range(1, 5).Select(number => new DebtForm { Name = string.Create(CultureInfo.InvariantCulture, $"Debt {number}"), BalanceMinor = number * 10_000, Currency = currency })];
        return new BudgetView(Guid.CreateVersion7(), Domain.Cases.BorrowerKind.Person, currency, sheet, IsCurrent: true, lines, debts, [new Money(100, currency)], [], [sheet]);
    }

    private sealed class Nobody : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("nobody", "UTC"));
    }

    /// <summary>The least a component can do for a click: count it and show the count.</summary>
    private sealed class Empty : ComponentBase
    {
        private int _clicks;

        public EventCallback<MouseEventArgs> Click => EventCallback.Factory.Create<MouseEventArgs>(this, () => { _clicks++; });

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, _clicks);
    }
}

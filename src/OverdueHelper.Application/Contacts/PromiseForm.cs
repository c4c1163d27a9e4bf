using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Contacts;

/// <summary>One promise, as the page holds it.</summary>
public sealed class PromiseForm
{
    /// <inheritdoc cref="ContactPromise.By"/>
    public Party? By { get; set; }

    /// <inheritdoc cref="ContactPromise.What"/>
    public string What { get; set; } = "";

    /// <inheritdoc cref="ContactPromise.Minor"/>
    public long? Minor { get; set; }

    /// <inheritdoc cref="ContactPromise.Currency"/>
    public Currency? Currency { get; set; }

    /// <inheritdoc cref="ContactPromise.DueOn"/>
    public DateOnly? DueOn { get; set; }

    /// <summary>The promise of a form that was checked.</summary>
    internal ContactPromise Promise() => new(By!.Value, What.Trim(), Minor, Minor is null ? null : Currency, DueOn);

    /// <summary>The form of a promise that stands.</summary>
    internal static PromiseForm Of(ContactPromise promise) =>
        new() { By = promise.By, What = promise.What, Minor = promise.Minor, Currency = promise.Currency, DueOn = promise.DueOn };
}

using System.Collections;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>Bare rows that become <see cref="Instalment"/>s when somebody looks at them.</summary>
internal sealed class ScheduleRows(ScheduleRow[] rows, int count, Currency currency) : IReadOnlyList<Instalment>
{
    public int Count => count;

    public ReadOnlySpan<ScheduleRow> Span => rows.AsSpan(0, count);

    public Instalment this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            ref readonly var row = ref rows[index];
            return new Instalment(
                index + 1,
                DateOnly.FromDayNumber(row.DueDay),
                new Money(row.Principal, currency),
                new Money(row.Interest, currency),
                new Money(row.Balance, currency))
            {
                AdjustedDueOn = DateOnly.FromDayNumber(row.AdjustedDay),
            };
        }
    }

    public IEnumerator<Instalment> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

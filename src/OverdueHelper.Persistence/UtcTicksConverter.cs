using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OverdueHelper.Persistence;

/// <summary>Keeps a moment as UTC ticks: SQLite can neither order nor compare the type otherwise.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

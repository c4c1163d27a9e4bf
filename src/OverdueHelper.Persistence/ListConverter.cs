using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OverdueHelper.Persistence;

/// <summary>Keeps a short list of a loan as one text: it is read and replaced together, never one by one.</summary>
/// <typeparam name="T">A value.</typeparam>
internal sealed class ListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(
    list => LoanJson.Write(list),
    text => LoanJson.Read<T[]>(text) ?? Array.Empty<T>());

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Says that a row asks for something the product does not do; the row is then listed, not failed.</summary>
internal sealed class NotDoneException(string reason) : Exception(reason);

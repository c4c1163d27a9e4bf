namespace OverdueHelper.Domain.Arrears;

/// <summary>A day of the count on which something must or may happen, beside the stages: a notice, a bar that ends.</summary>
/// <param name="Key">A name that does not change.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Day">The day of the count.</param>
/// <param name="Means">What happens, in one plain sentence.</param>
/// <param name="Citation">Where it comes from.</param>
public sealed record DayMark(string Key, string Name, int Day, string Means, Citation Citation);

namespace OverdueHelper.Domain.Loans;

/// <summary>One step of a loan with stepped instalments, as a person types it.</summary>
/// <param name="FromInstalment">The number of the first instalment of the step; 1 for the first step.</param>
/// <param name="PaymentMinor">Each instalment, principal and interest, in minor units; <see langword="null"/> for what repays the loan.</param>
public sealed record AgreedStep(int FromInstalment, long? PaymentMinor);

using OverdueHelper.Domain.Arrears;

namespace OverdueHelper.Application.Cases.Advice;

/// <summary>A route in the law of a country for debts that cannot be paid. Indicative, never advice to take it.</summary>
/// <param name="Name">Its name in that country.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Does">What it means for the borrower, in English.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Citation">Where this was read.</param>
public sealed record DebtRoute(string Name, DebtRouteKind Kind, string Does, AdviceAudience Audience, Citation Citation);

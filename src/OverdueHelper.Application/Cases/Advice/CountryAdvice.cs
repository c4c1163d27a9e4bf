using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases.Advice;

/// <summary>Free advice and statutory routes in one country, as far as they are known here.</summary>
/// <param name="Country">The ISO 3166 code that was asked for.</param>
/// <param name="Services">The services; empty when none is known, which the page must say.</param>
/// <param name="Routes">The routes; empty when none is known, which the page must say.</param>
public sealed record CountryAdvice(string Country, IReadOnlyList<AdviceService> Services, IReadOnlyList<DebtRoute> Routes)
{
    /// <summary>The services for one kind of borrower; a sole trader is both a person and a business.</summary>
    public IReadOnlyList<AdviceService> ServicesFor(BorrowerKind borrower) => [.. Services.Where(service => IsFor(service.Audience, borrower))];

    /// <summary>The routes for one kind of borrower; a sole trader is both a person and a business.</summary>
    public IReadOnlyList<DebtRoute> RoutesFor(BorrowerKind borrower) => [.. Routes.Where(route => IsFor(route.Audience, borrower))];

    private static bool IsFor(AdviceAudience audience, BorrowerKind borrower) => audience switch
    {
        AdviceAudience.People => borrower is BorrowerKind.Person or BorrowerKind.SoleTrader,
        AdviceAudience.Businesses => borrower is BorrowerKind.SoleTrader or BorrowerKind.Company,
        AdviceAudience.Companies => borrower is BorrowerKind.Company,
    };
}

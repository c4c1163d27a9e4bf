namespace OverdueHelper.Application.Cases.Advice;

/// <summary>Whom a service or a route is for.</summary>
public enum AdviceAudience
{
    /// <summary>People, sole traders among them: their debts are their own.</summary>
    People,

    /// <summary>Sole traders and companies.</summary>
    Businesses,

    /// <summary>Companies and their directors.</summary>
    Companies,
}

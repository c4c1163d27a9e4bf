namespace OverdueHelper.Domain.Loans;

/// <summary>How the instalments of a loan are made up. Details are options of <see cref="LoanTerms"/>.</summary>
public enum RepaymentMethod
{
    /// <summary>The same instalment every time (annuity). With <see cref="LoanTerms.InterestOnlyInstalments"/>: interest only first.</summary>
    LevelInstalment,

    /// <summary>The same principal every time, and the interest on the balance. May also begin with interest only.</summary>
    EqualPrincipal,

    /// <summary>Interest every time, the whole principal with the last instalment. With one instalment: everything at the end.</summary>
    Bullet,

    /// <summary>Level instalments that leave <see cref="LoanTerms.Balloon"/>, which is due together with the last one.</summary>
    Balloon,

    /// <summary>Interest on the whole advance for the whole term, spread evenly: the true rate is nearly twice the named one.</summary>
    Flat,

    /// <summary>Instalments that grow or shrink by <see cref="LoanTerms.Growth"/> every <see cref="LoanTerms.GrowthEvery"/> instalments.</summary>
    Graduated,

    /// <summary>Given instalments from <see cref="LoanTerms.Steps"/>; a step without an amount, or what comes after, is solved level.</summary>
    Step,

    /// <summary>The rows of <see cref="LoanTerms.EnteredRows"/>, as the bank's own schedule shows them.</summary>
    Irregular,
}

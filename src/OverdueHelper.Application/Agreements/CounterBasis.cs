namespace OverdueHelper.Application.Agreements;

/// <summary>How a bank says its offer.</summary>
public enum CounterBasis
{
    /// <summary>In instalments: so much, so often, from a day on.</summary>
    Instalments,

    /// <summary>As a kind of request with other numbers, such as a longer term.</summary>
    Terms,
}

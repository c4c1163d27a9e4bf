namespace OverdueHelper.Domain.Values;

/// <summary>A currency in circulation: its three-letter code and the digits its smallest unit needs.</summary>
/// <remarks>Source: ISO 4217, list one. The default value is no currency and belongs to no amount.</remarks>
/// <param name="Code">Three capital letters, such as <c>EUR</c>.</param>
/// <param name="Digits">Decimal places of one unit: 2 for EUR, 0 for JPY, 3 for KWD.</param>
public readonly record struct Currency(string Code, int Digits)
{
    private const string TwoDigits =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK " +
        "DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD " +
        "KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP " +
        "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH " +
        "USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG";

    private const string NoDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
    private const string ThreeDigits = "BHD IQD JOD KWD LYD OMR TND";

    private static readonly Dictionary<string, Currency> _known = new[] { (TwoDigits, 2), (NoDigits, 0), (ThreeDigits, 3) }
        .SelectMany(list => list.Item1.Split(' ').Select(code => new Currency(code, list.Item2)))
        .ToDictionary(currency => currency.Code, StringComparer.Ordinal);

    /// <summary>Every currency, by code.</summary>
    public static IReadOnlyList<Currency> All { get; } = [.. _known.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal)];

    /// <summary>How many smallest units make one unit: 100 for EUR, 1 for JPY.</summary>
    public int MinorPerUnit => Digits switch
    {
        0 => 1,
        2 => 100,
        3 => 1000,
        _ => throw new InvalidOperationException("A currency has no, two or three digits."),
    };

    /// <summary>The currency with the given code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentException">The code is not in ISO 4217.</exception>
    public static Currency Of(string code) =>
        TryOf(code, out var currency) ? currency : throw new ArgumentException($"'{code}' is not a currency in ISO 4217.", nameof(code));

    /// <summary>Looks up a code that a person typed.</summary>
    /// <param name="code">Any text; only three capital letters can match.</param>
    /// <param name="currency">The currency, when the code is known.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryOf(string? code, out Currency currency) => _known.TryGetValue(code ?? "", out currency);

    /// <inheritdoc/>
    public override string ToString() => Code;
}

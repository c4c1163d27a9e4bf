using System.Globalization;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Letters;

/// <summary>Words, days and amounts in the language of the paper.</summary>
internal sealed class LetterWords(CultureInfo culture)
{
    public CultureInfo Culture => culture;

    public string this[string name] => LettersText.ResourceManager.GetString(name, culture) ?? throw new MissingFieldException(nameof(LettersText), name);

    public string Say(string name, params object[] values) => string.Format(culture, this[name], values);

    public string Day(DateOnly day) => day.ToString(culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '،', '.'), culture);

    public string Time(TimeOnly time) => time.ToString("t", culture);

    public string Number(int value) => value.ToString("N0", culture);

    /// <summary>The amount as on every other paper: <c>€1,234.50</c>.</summary>
    public string Amount(Money money) => PaperFormats.Amount(money, culture);

    public string Way(ContactChannel channel) => this[channel switch
    {
        ContactChannel.Phone => nameof(LettersText.ByPhone),
        ContactChannel.Letter => nameof(LettersText.ByLetter),
        ContactChannel.Email => nameof(LettersText.ByEmail),
        ContactChannel.Online => nameof(LettersText.ByOnline),
        ContactChannel.Branch => nameof(LettersText.ByBranch),
        ContactChannel.Text => nameof(LettersText.ByText),
        ContactChannel.Fax => nameof(LettersText.ByFax),
    }];

    /// <summary>Who was spoken to: name, department, staff number, as far as known.</summary>
    public static string Who(ContactEntry entry) => string.Join(", ", new[] { entry.Person, entry.Department, entry.StaffNumber }.Where(part => part.Length > 0));

    /// <summary>The time of day where the borrower was.</summary>
    public static TimeOnly TimeOf(ContactEntry entry) => TimeOnly.FromDateTime(entry.At.ToOffset(TimeSpan.FromMinutes(entry.OffsetMinutes)).DateTime);
}

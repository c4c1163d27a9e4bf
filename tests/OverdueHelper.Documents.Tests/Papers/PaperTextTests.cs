using System.Globalization;
using OverdueHelper.Documents.Papers;
using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Documents.Tests.Papers;

public class PaperTextTests
{
    [Fact]
    public void Every_document_of_the_catalogue_has_a_name_and_a_reason() =>
        Assert.All(PaperCatalogue.All, row =>
        {
            Assert.False(string.IsNullOrWhiteSpace(Word(row.Key + "Name")), row.Key);
            Assert.False(string.IsNullOrWhiteSpace(Word(row.Key + "Why")), row.Key);
        });

    private static string? Word(string key) => PaperText.ResourceManager.GetString(key, CultureInfo.InvariantCulture);
}

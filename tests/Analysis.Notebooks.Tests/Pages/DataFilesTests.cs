using System.Text;
using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>Which data stand in a page and which beside it.</summary>
public sealed class DataFilesTests
{
    [Theory]
    [InlineData('a')]
    [InlineData('港')]
    public void Place_MoreDataThanAPageHolds_KeepsThePageSmallAndPutsTheRestBesideIt(char letter)
    {
        var sanitizer = new OutputSanitizer(new PageIds());
        var files = new DataFiles("page", sanitizer);
        var body = new StringBuilder();
        for (var table = 1; table <= 8; table++)
        {
            var exhibit = sanitizer.Create("div", null);
            files.Append(exhibit, $"table-{table}", [["text"], [new string(letter, 5000 * table)]]);
            body.Append(exhibit.InnerHtml);
        }

        var (page, beside) = files.Place(body.ToString());

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 100_000, 240_000);
        Assert.NotEmpty(beside);
        Assert.All(beside.Values, text => Assert.Contains(letter, text));
        Assert.Equal(8, beside.Count + page.Split("href=\"data:text/csv").Length - 1);
        Assert.All(beside.Keys,
            name => Assert.Matches($"aria-label=\"Data \\(CSV in the folder data/\\) of table [0-9]\" href=\"{name}\">Data \\(CSV in the "
            + $"folder data/\\)</a>", page));
    }
}

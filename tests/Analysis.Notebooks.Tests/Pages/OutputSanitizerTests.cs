using Analysis.Notebooks.Pages;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class OutputSanitizerTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in new[] { "sanitizer.txt", "hostile.txt" }
            .SelectMany(file => File.ReadLines(Path.Combine(Machine.Root, "tests/Analysis.Notebooks.Tests/Pages/Cases", file)))
            .Where(line => line.Contains(" ⇶ ", StringComparison.Ordinal) && !line.StartsWith('#')))
        {
            var parts = line.Split(" ⇶ ");
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Clean_Output_KeepsOnlyWhatIsListed(string html, string expected) => Assert.Equal(expected, Clean(html));

    // A browser that parses the page must find in it what was found clean.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Clean_CleanOutput_ChangesNothing(string html, string expected)
    {
        Assert.NotNull(html);
        if (!expected.Contains("s-", StringComparison.Ordinal))
        {
            Assert.Equal(expected, Clean(expected));
        }
    }

    [Fact]
    public void Clean_TwoOutputsWithOneId_KeepsEachReferenceInItsOwnOutput()
    {
        var sanitizer = new OutputSanitizer(new PageIds());
        const string chart = "<svg><clipPath id=\"clip\"></clipPath><g clip-path=\"url(#clip)\"></g></svg>";

        sanitizer.Clean(chart);

        Assert.Equal("<svg><clipPath id=\"s-clip-2\"></clipPath><g clip-path=\"url(#s-clip-2)\"></g></svg>",
            sanitizer.Clean(chart).Root.InnerHtml);
    }

    [Fact]
    public void Clean_NestedWithoutEnd_KeepsTheFirstLevels() =>
        Assert.InRange(Clean(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "end").Length, 1_000, 10_000);

    private static string Clean(string html) => new OutputSanitizer(new PageIds()).Clean(html).Root.InnerHtml;
}

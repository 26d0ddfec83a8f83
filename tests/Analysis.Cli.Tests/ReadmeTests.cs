using System.Text.RegularExpressions;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

/// <summary>What README leads to is there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Machine.Root, "README.md"));

    [Fact]
    public void Contents_NamesEachChapterInItsOrder() =>
        Assert.Equal(Headings().Where(heading => heading.Level == 2).Select(heading => (heading.Title, "#" + Anchor(heading.Title))),
            Links(Text.Split('\n').Single(line => line.StartsWith("Contents: ", StringComparison.Ordinal)))
                .Where(link => Headings().Any(heading => heading.Level == 2 && heading.Title == link.Title)));

    [Fact]
    public void Links_WithinTheRepository_LeadSomewhere()
    {
        var anchors = Headings().Select(heading => "#" + Anchor(heading.Title)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Links(Text).Where(link => !link.Address.Contains("://", StringComparison.Ordinal)), link =>
            Assert.True(link.Address.StartsWith('#') ? anchors.Contains(link.Address)
                : Path.Exists(Path.Combine(Machine.Root, link.Address)),
                link.Address));
    }

    private static IEnumerable<(int Level, string Title)> Headings()
    {
        var isCode = false;
        foreach (var line in Text.Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode && Heading().Match(line) is { Success: true } heading)
            {
                yield return (heading.Groups[1].Length, heading.Groups[2].Value);
            }
        }
    }

    // As code hosts make them of a heading.
    private static string Anchor(string title) =>
        Regex.Replace(title.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-');

    private static IEnumerable<(string Title, string Address)> Links(string text) =>
        Link().Matches(text).Select(link => (link.Groups[1].Value, link.Groups[2].Value));

    [GeneratedRegex("^(#+) (.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]\n]*)\]\(([^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

using Analysis.Reading;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>The flat tree of HTML beside AngleSharp's document; cases in <c>Cases/markup.txt</c>.</summary>
public sealed class HtmlTreeTests
{
    public static TheoryData<string> Markup() =>
        [.. File.ReadLines(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases", "markup.txt"))
        .Where(line => line.Contains(" ⇒ ", StringComparison.Ordinal) && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Markup))]
    public void Parse_Markup_GivesTheOutline(string line)
    {
        var (html, outline) = (line.Split(" ⇒ ")[0], line.Split(" ⇒ ")[1]);
        Assert.Equal(outline, Outline.OfTree(html));
    }

    [RequiresFact(Need.Shared)]
    public void Parse_RealFiles_SaysWhatTheStandardSays()
    {
        var files = Directory.GetFiles(Path.Combine(Machine.Shared, "corpora"), "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var differences = files.Select(file => (file, html: File.ReadAllText(file)))
            .Select(one => Difference(Path.GetFileName(one.file), Outline.OfTree(one.html), Outline.OfDocument(one.html))).OfType<string>();
        Assert.True(!differences.Any(), string.Join("\n", differences));
    }

    [Theory]
    [InlineData("p div h1 h3 blockquote ul li")]
    [InlineData("p ul ol li div br span")]
    [InlineData("dl dt dd p div button")]
    [InlineData("p title div template head body section article")]
    [InlineData("svg p br img object div option")]
    public void Parse_SoupOfBlocks_SaysWhatTheStandardSays(string elements)
    {
        var soups = Soups(elements).Select(html => "<!doctype html><body>" + html);
        var differences = soups.Select(html => Difference(html, Outline.OfTree(html), Outline.OfDocument(html))).OfType<string>().Take(10);
        Assert.True(!differences.Any(), string.Join('\n', differences));
    }

    [Fact]
    public void Parse_SoupOfAnything_KeepsEachTextInOrderAndEndsNoElementBeforeItsBeginning()
    {
        foreach (var html in Soups("a b em small p div table tr td th tbody caption select option form li ul h2 span button object dd"))
        {
            var tree = new HtmlTree();
            tree.Parse(html.AsMemory(), 8);
            var texts = string.Concat(Enumerable.Range(0, tree.Count).Select(node => tree.Text(node).ToString()));
            Assert.Equal(string.Concat(html.Split('<', '>').Where((_, part) => part % 2 == 0)), texts);
            Assert.All(Enumerable.Range(0, tree.Count), node => Assert.InRange(tree[node].End, node + 1, tree.Count));
        }
    }

    [Fact]
    public void Parse_References_AreKeptWhenTheParsersBuffersAreUsedAgain()
    {
        var tree = new HtmlTree();
        tree.Parse("<p class='a&amp;b' id='&#x4e2d;'>c &lt; d</p><SPAN>e&eacute;</SPAN>".AsMemory(), 512);
        for (var length = 16; length <= 1 << 20; length *= 2)
        {
            var rented = System.Buffers.ArrayPool<char>.Shared.Rent(length);
            Array.Fill(rented, '!');
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        }

        Assert.Equal("a&b", tree.Attribute(1, "class"));
        Assert.Equal("中", tree.Attribute(1, "id"));
        Assert.Equal("c < d", tree.TextIn(1));
        Assert.Equal("c < deé", tree.TextIn(0));
    }

    // Tags and letters at random, the same ones each time.
    private static List<string> Soups(string elements)
    {
        var random = new Random(20260101);
        string[] pieces = ["x", "y", .. elements.Split(' ').SelectMany(name => (string[])[$"<{name}>", $"</{name}>"])];
        return Enumerable.Range(0, 5000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 12)).Select(_ => pieces[random.Next(pieces.Length)]))).ToList();
    }

    private static string? Difference(string name, string ours, string standard)
    {
        var at = ours.AsSpan().CommonPrefixLength(standard);
        string Near(string outline) => outline[Math.Max(0, at - 60)..Math.Min(outline.Length, at + 60)];
        return ours == standard ? null : $"{name}: {Near(ours)} instead of {Near(standard)}";
    }
}

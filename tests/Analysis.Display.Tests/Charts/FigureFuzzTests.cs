using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Analysis.Display.Charts;
using Xunit;

namespace Analysis.Display.Tests.Charts;

/// <summary>The gallery's figures with some of their values exchanged by others, by a seed: each is drawn, or refused by what it
/// says.</summary>
public sealed class FigureFuzzTests
{
    private const int Mutants = 60;
    private const int MostChanges = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1e308", "-1e308", "1e-300", "0.1", "7", "\"\"", "\"a\"", "\"<script>alert(1)</script>\"",
        "\"url(https://example.org/a)\"", "\"2022-02-30\"", "\"2022-01-05T10:00:00\"", "\"-9999-01-01\"", "\"lone surrogate\"",
        "\"\\u0000\"", "[]",
        "[null]", "[1,\"b\",null]", "[[1,2],[3]]", "{}", "{\"a\":1}", "\"#12345\"", "\"rgba(1,2\"", "\"log\"", "\"category\"", "\"date\"",
        "\"M1\"", "\"percent\"", "\"stack\"", "\"%{z}\"", "\",.99f\"", "123456789012345678901234567890",
    ];

    public static TheoryData<string> Names => [.. Gallery.Figures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Render_Mutants_AreDrawnAsPlainPicturesOrRefused(string name)
    {
        var figure = FigureJson.Of(Gallery.Figures[name]());
        for (var seed = 0; seed < Mutants; seed++)
        {
            var mutant = Mutant(figure, new Random((name.Sum(letter => letter) * Mutants) + seed));
            var drawing = Task.Run(() => Render(mutant, string.Create(CultureInfo.InvariantCulture, $"{name}, seed {seed}")));
            if (await Task.WhenAny(drawing, Task.Delay(Longest)) != drawing)
            {
                Assert.Fail($"{name}, seed {seed} is still being drawn after {Longest}: {mutant}");
            }

            if (await drawing is not { } svg)
            {
                continue;
            }

            var picture = XDocument.Parse(svg);
            Assert.DoesNotContain(picture.Descendants(), e => e.Name.LocalName is "script" or "style" or "image" or "use" or "a");
            Assert.DoesNotContain(picture.Descendants().Attributes(), a => a.Name.LocalName is "style" or "href"
                || a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (a.Name.LocalName != "aria-label" && a.Value.Contains("url(", StringComparison.Ordinal)));
        }
    }

    private static string? Render(string figure, string name)
    {
        try
        {
            return ChartSvg.Render(figure);
        }
        catch (Exception exception) when (exception is ArgumentException and not ArgumentOutOfRangeException or NotSupportedException)
        {
            Assert.True(exception.Message.Length > 0);
            return null;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{name}: {figure}", exception);
        }
    }

    private static string Mutant(string figure, Random random)
    {
        var root = JsonNode.Parse(figure)!;
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            var places = Places(root).ToArray();
            var value = JsonNode.Parse(Values[random.Next(Values.Length)]);
            switch (places[random.Next(places.Length)])
            {
                case (JsonObject parent, string key):
                    parent[key] = value;
                    break;
                case (JsonArray parent, int index):
                    parent[index] = value;
                    break;
            }
        }

        // the writer of JSON refuses half a character
        return root.ToJsonString().Replace("lone surrogate", @"\uD800", StringComparison.Ordinal);
    }

    private static IEnumerable<(JsonNode Parent, object Place)> Places(JsonNode? node) => node switch
    {
        JsonObject parent => parent.ToArray().SelectMany(each => Places(each.Value).Prepend((parent, each.Key))),
        JsonArray parent => parent.SelectMany((each, index) => Places(each).Prepend((parent, index))),
        _ => [],
    };
}

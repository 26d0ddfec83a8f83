using System.Text.Json.Nodes;
using Analysis.Notebooks.Pages;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>What a phone's layout has that is not the figure's own. The cases are in <c>Cases/PhoneFigures</c>: a figure, and below a line
/// of equal signs the members that differ.</summary>
public sealed class PhoneFigureTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).OfType<string>()];

    private static string Folder => Path.Combine(Machine.Root, "tests", "Analysis.Notebooks.Tests", "Pages", "Cases", "PhoneFigures");

    [Theory, MemberData(nameof(Cases))]
    public void Layout_OfAFigure_HasTheMembersThatAPhoneNeeds(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n").Split("\n====\n");
        var figure = ChartFigure.Parse(parts[0])!;

        var phone = PhoneFigure.Layout(figure);

        // the width and the legend are the same in all
        _ = (phone?.Remove("width"), phone?.Remove("legend"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(parts[1]), phone), phone?.ToJsonString() ?? "null");
        Assert.True(JsonNode.DeepEquals(ChartFigure.Parse(parts[0]), figure));
    }
}

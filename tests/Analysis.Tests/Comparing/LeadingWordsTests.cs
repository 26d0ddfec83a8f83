using Analysis.Testing;
using Plotly.NET;

namespace Analysis.Tests.Comparing;

/// <summary>What a comparison shows first.</summary>
public sealed class LeadingWordsTests
{
    [Fact]
    public void Leading_WhereWordsMark_IsThoseTheGroupsInTurn()
    {
        var comparison = new Corpus([.. Made.Of("甲报", Made.Texts(20, _ => "alpha aleph")),
            .. Made.Of("乙报", Made.Texts(20, _ => "beta beth"))], []).Compare();
        var rows = comparison.Leading();
        Assert.Equal(["乙报", "甲报", "乙报", "甲报"], rows["group"].Cast<string>());
        Assert.All(rows["marks"].Cast<bool?>(), marks => Assert.True(marks));
        Assert.Equal(2, comparison.Leading(1).Rows.Count);
    }

    [Fact]
    public void Leading_WhereNoWordMarks_IsWhatComesNearestAndTheChartClaimsNothing()
    {
        var comparison = new Corpus([.. Made.Of("甲报", Made.Texts(20, i => i < 9 ? "alpha" : "x")),
            .. Made.Of("乙报", Made.Texts(20, i => i < 5 ? "alpha" : "x"))], []).Compare();
        Assert.All(comparison.Leading()["marks"].Cast<bool?>(), marks => Assert.False(marks));
        Assert.NotEqual(0, comparison.Leading().Rows.Count);
        Assert.Contains("no word marks a group: these come nearest, and nothing is claimed of them",
            GenericChart.toJson(comparison.Chart()), StringComparison.Ordinal);
    }
}

using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Who told which story when?</summary>
internal static class StoryChart
{
    private const int MostStories = 12;
    private const int LongestTitle = 24;

    /// <summary>A row per story, a dot per article on a time axis in its group's colour; the stories that most groups tell.</summary>
    /// <param name="table">The table of <see cref="Questions.Stories"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    public static GenericChart Of(DataFrame table, IReadOnlyList<string> groups)
    {
        const string title = "Who told which story when";
        var numbers = ChartValues.Numbers(table[ColumnNames.Story]);
        var rows = Enumerable.Range(0, numbers.Length)
            .Where(row => numbers[row] <= MostStories && table[ColumnNames.Published][row] is DateTime).ToArray();
        if (rows.Length == 0)
        {
            return HouseTheme.Empty(title, "no dated articles tell the same story");
        }

        var (names, titles) = (ChartValues.Names(table[ColumnNames.Group]), ChartValues.Names(table[ColumnNames.Title]));
        var labels = rows.GroupBy(row => numbers[row])
            .ToDictionary(story => story.Key, story => FormattableString.Invariant($"{story.Key}. {Short(titles[story.First()])}"));
        var order = new GroupOrder(rows.Select(row => names[row]), groups);
        var charts = order.Present.Select(name => (Name: name, Rows: rows.Where(row => names[row] == name)
            .OrderByDescending(row => numbers[row]).ToArray()))
            .Select(group => Chart.Point<DateTime, string, string>(
                [.. group.Rows.Select(row => (DateTime)table[ColumnNames.Published][row])],
                [.. group.Rows.Select(row => labels[numbers[row]])], Name: HouseTheme.Plain(group.Name),
                ShowLegend: order.Present.Length > 1, Opacity: 0.75,
                MultiText: group.Rows.Select(row => HouseTheme.Plain(titles[row])).ToArray(), Marker: order.MarkerOf(group.Name, 11)))
                .ToArray();
        var down = labels.OrderByDescending(label => label.Key).Select(label => label.Value).ToArray();
        return HouseTheme.Apply(Chart.Combine(charts), title,
            $"a dot per article, {Wording.Count(rows.Length, "article")} of {Wording.Count(labels.Count, "story")}").WithYCategories(down)
            .WithXAxis(LinearAxis.Dates(rows.Select(row => (DateTime)table[ColumnNames.Published][row])))
            .WithSize(700, 140 + (labels.Count * 34));
    }

    // Half as many letters where they are as wide as Chinese ones.
    private static string Short(string title)
    {
        var (length, width) = (0, 0);
        while (length < title.Length && width < LongestTitle)
        {
            width += title[length] >= '\u2E80' ? 2 : 1;
            length++;
        }

        return length == title.Length ? title : title[..(length - (char.IsHighSurrogate(title[length - 1]) ? 1 : 0))] + "…";
    }
}

using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Which days is the story about, and who mentions them?</summary>
public static class MentionTimelineChart
{
    /// <summary>With more mentions than this, the mentions of one source that begin on the same day share a dot, and their sentences stay in the table.</summary>
    private const int MostSentences = 200;

    /// <summary>One dot per mention on a time axis, at the first of its days, a row per source; the words and their sentence appear under the pointer. With more than 200 mentions, one dot per source and day.</summary>
    /// <param name="timeline">The table of <see cref="MentionTables.Timeline"/>.</param>
    public static GenericChart Show(DataFrame timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var (sources, times) = (ChartValues.Names(timeline.Columns[ColumnNames.Source]), ChartValues.Dates(timeline.Columns[ColumnNames.Start]));
        var (texts, sentences) = (ChartValues.Names(timeline.Columns[ColumnNames.Text]), ChartValues.Names(timeline.Columns[ColumnNames.Sentence]));
        var many = times.Length > MostSentences;
        var mentions = Enumerable.Range(0, times.Length).GroupBy(row => (Source: sources[row], Time: times[row], Single: many ? 0 : row)).ToArray();
        var hover = mentions.ToDictionary(dot => dot.First(), dot => many
            ? string.Create(CultureInfo.InvariantCulture, $"{dot.Key.Time:yyyy-MM-dd}: {dot.Count()}") : HouseTheme.Plain($"{texts[dot.First()]}: {sentences[dot.First()]}"));
        var groups = hover.Keys.GroupBy(row => sources[row], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var charts = groups.Select((group, index) => Chart.Point<DateTime, string, string>(
            [.. group.Select(row => times[row])], [.. group.Select(row => sources[row])], Name: HouseTheme.Plain(group.Key), ShowLegend: false, Opacity: 0.7,
            MultiText: group.Select(row => hover[row]).ToArray(), Marker: Marker.init(Size: 11, Color: HouseTheme.ColorOf(index)))).ToArray();
        var span = times.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {times.Min():yyyy-MM-dd} to {times.Max():yyyy-MM-dd}");
        return HouseTheme.Apply(
            charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts), "Which days the story is about",
            string.Create(CultureInfo.InvariantCulture, $"{times.Length:#,0} dates mentioned in the text{span}{(many ? "; one dot per source and day" : "")}"))
            .WithSize(700, Math.Clamp(170 + (groups.Length * 40), 230, 2000));
    }
}

namespace Analysis.Display.Charts;

/// <summary>A chart in words, for those who do not see it and for plain text outputs.</summary>
public static class ChartText
{
    /// <summary>One or two sentences: what kind of chart, its title, its axes, its series with how many values and from where to
    /// where.</summary>
    /// <exception cref="ArgumentException">The text is no figure.</exception>
    public static string Describe(string figureJson) => Alternative(new ChartPicture(Figure.Parse(figureJson)));

    /// <summary>What stands in place of the picture: its title, and what it shows.</summary>
    internal static string Alternative(ChartPicture picture) => (picture.Title.Length > 0 ? picture.Title + ". " : "") + Describe(picture);

    internal static string Title(ChartPicture picture) => picture.Title.Length > 0 ? Short(picture.Title, 300) : Kinds(picture);

    internal static string Describe(ChartPicture picture)
    {
        var sentences = new List<string> { Kinds(picture) + Axes(picture) + "." };
        sentences.AddRange(picture.Series.Take(12).Select(s =>
            (s.Trace.Name.Length > 0 ? Short(s.Trace.Name, 60) + ": " : "") + s.Extent + "."));
        if (picture.Series.Count > 12)
        {
            sentences.Add($"And {picture.Series.Count - 12} more series.");
        }

        sentences.AddRange(picture.Pies.Select(p => string.Join(", ", p.Shares.Take(12)
            .Select(s => $"{Short(s.Label, 60)} {NumberText.Shortest(s.Value)}")) + "."));
        return string.Join(" ", sentences);
    }

    /// <summary>What the picture does not show of the data; null where it shows all.</summary>
    internal static string? Note(ChartPicture picture)
    {
        var missing = picture.Series.Sum(s => s.Missing);
        var onLog = picture.Series.Any(s => s.Missing > 0 && (s.Trace.X.Kind == AxisKind.Log || s.Trace.Y.Kind == AxisKind.Log));
        var unpaired = picture.Series.Sum(s => s.Unpaired);
        return (picture.Series.Sum(s => (long)s.Count), missing) switch
        {
            _ when unpaired > 0 => $"{unpaired} value{(unpaired == 1 ? " has" : "s have")} no partner: x and y differ in length",
            (0, _) when picture.Pies.Count == 0 => IsExplained(picture) ? null : "no values to show",
            ( > 20_000 and var count, _) when picture.Series.Any(s => s is Points) =>
            $"{count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)} points; those that would cover each other are "
            + $"drawn once",
            (_, > 0) when onLog => $"{missing} value{(missing == 1 ? "" : "s")} not above zero or missing: no place on a logarithmic axis",
            (var count, > 0) => $"{missing} of {count} values missing",
            _ => null,
        };
    }

    // Nothing in the picture but its title, which says why in a line of its own.
    private static bool IsExplained(ChartPicture picture) => picture.Axes.All.All(axis => axis.Options["showticklabels"].Flag == false)
        && picture.TitleText.Contains("<br>", StringComparison.Ordinal);

    private static string Kinds(ChartPicture picture)
    {
        if (picture.Pies.Count == 0 && picture.Series.All(series => series.Count == 0) && IsExplained(picture))
        {
            return "Empty chart";
        }

        var kinds = picture.Series.Select(s => s.Kind).Concat(picture.Pies.Select(_ => "Pie chart"))
            .Distinct(StringComparer.Ordinal).ToList();
        return kinds.Count == 0 ? "Empty chart" : string.Join(" and ", kinds.Select((k, i) => i == 0 ? k : k.ToLowerInvariant()));
    }

    private static string Axes(ChartPicture picture)
    {
        var titles = picture.Axes.All.Select(a => (a.IsX, Text: RichText.Plain(a.Options.Title)))
            .Where(t => t.Text.Length > 0).ToList();
        var (x, y) = (string.Join(", ", titles.Where(t => t.IsX).Select(t => Short(t.Text, 80))),
            string.Join(", ", titles.Where(t => !t.IsX).Select(t => Short(t.Text, 80))));
        return (x.Length, y.Length) switch { (0, 0) => "", ( > 0, 0) => " by " + x, (0, > 0) => " of " + y, _ => $" of {y} by {x}" };
    }

    private static string Short(string text, int length) => text.Length <= length ? text : text[..length] + "…";
}

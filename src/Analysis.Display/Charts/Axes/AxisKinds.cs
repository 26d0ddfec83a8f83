namespace Analysis.Display.Charts;

/// <summary>Finds out what kind an axis is from the values on it, by plotly's rules: dates where most texts are dates, names where most are
/// no numbers.</summary>
internal static class AxisKinds
{
    public static AxisKind Of(Node options, IReadOnlyList<Values> values) => options["type"].Text switch
    {
        "linear" => AxisKind.Linear,
        "log" => AxisKind.Log,
        "date" => AxisKind.Date,
        "category" or "multicategory" => AxisKind.Category,
        _ => Guess(values),
    };

    private static AxisKind Guess(IReadOnlyList<Values> values)
    {
        var first = values.FirstOrDefault(v => v.Count > 0 && (v.HasText || v.Numbers.Any(double.IsFinite)));
        if (first is null || !first.HasText)
        {
            return AxisKind.Linear;
        }

        var (dates, names, numbers) = (0, 0, 0);
        var step = Math.Max(1, first.Count / 1000);
        for (var i = 0; i < first.Count; i += step)
        {
            if (!double.IsNaN(first.Numbers[i]))
            {
                numbers++;
            }
            else if (first.Written(i) is { } text)
            {
                names++;
                dates += DateText.Parse(text) is null ? 0 : 1;
            }
        }

        return dates > numbers && dates * 2 > names ? AxisKind.Date : names > numbers * 2 ? AxisKind.Category : AxisKind.Linear;
    }
}

namespace Analysis.Display.Charts;

/// <summary>Chooses the ticks of an axis: those that the figure gives, or round ones at a distance that the labels need.</summary>
internal static class AxisTicks
{
    public static IReadOnlyList<Tick> Of(Axis axis, double fontSize, string? locale)
    {
        var o = axis.Options;
        if (o["tickvals"].IsArray && o["tickmode"].Text is null or "array")
        {
            var texts = o["ticktext"];
            return [.. o["tickvals"].Items.Select((v, i) => Given(axis, v, texts[i]))];
        }

        var most = (int)Math.Clamp(o["nticks"].Number
            ?? (axis.IsX ? Math.Max(3, axis.Length / 75) : Math.Max(3, axis.Length / (fontSize * 3.2))), 2, axis.IsX ? 14 : 9);
        var ticks = axis.Kind switch
        {
            AxisKind.Category => CategoryTicks.Of(axis, fontSize),
            AxisKind.Date => DateTicks.Of(axis, most, locale),
            AxisKind.Log => LogTicks.Of(axis, most),
            _ => LinearTicks.Of(axis, most),
        };
        var (prefix, suffix) = (o["tickprefix"].Text, o["ticksuffix"].Text);
        return prefix is null && suffix is null ? ticks : [.. ticks.Select(t => t with { Label = prefix + t.Label + suffix })];
    }

    /// <summary>A label as the figure's number format has it.</summary>
    public static string? Formatted(Axis axis, double value) => axis.Options["tickformat"].Text is { Length: > 0 } format
        ? NumberText.Format(value, format) : null;

    private static Tick Given(Axis axis, Node value, Node text)
    {
        var at = axis.Kind == AxisKind.Log ? axis.OfNumber(value.Number ?? double.NaN) : axis.OfNode(value);
        return new(at, text.Text?.Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase) ?? Formatted(axis, value.Number ?? double.NaN)
            ?? axis.Say(at));
    }
}

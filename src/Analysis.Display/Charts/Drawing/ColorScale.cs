namespace Analysis.Display.Charts;

/// <summary>Turns numbers into colours between two ends.</summary>
internal sealed class ColorScale
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Viridis"] = "#440154 #48186a #472d7b #424086 #3b528b #33638d #2c728e #26828e #21918c #1fa088 #28ae80 #3fbc73 #5ec962 #84d44b "
            + "#addc30 #d8e219 #fde725",
        ["Cividis"] = "#00224e #08306a #233f6c #37476b #48526b #575d6d #666870 #737475 #808079 #8f8d78 #9f9a75 #b0a86f #c3b567 #d5c45b "
        + "#e8d34a #fde737",
        ["Blues"] = string.Join(' ', HouseStyle.Sequential),
        ["Greys"] = "#000000 #ffffff",
        ["Greens"] = "#00441b #006d2c #238b45 #41ab5d #74c476 #a1d99b #c7e9c0 #e5f5e0 #f7fcf5",
        ["Reds"] = "#dcdcdc #f5c39d #f5a069 #b20a1c",
        ["RdBu"] = "#050aac #6a89f7 #bebebe #dcaa84 #e6915a #b20a1c",
        ["YlOrRd"] = "#800026 #bd0026 #e31a1c #fc4e2a #fd8d3c #feb24c #fed976 #ffeda0 #ffffcc",
        ["YlGnBu"] = "#081d58 #253494 #225ea8 #1d91c0 #41b6c4 #7fcdbb #c7e9b4 #edf8d9 #ffffd9",
        ["Bluered"] = "#0000ff #ff0000",
        ["Portland"] = "#0c3383 #0a88ba #f2d338 #f28f38 #d91e1e",
        ["Electric"] = "#000000 #1e0064 #780064 #a05a00 #e6c800 #fffadc",
        ["Jet"] = "#000083 #003caa #05ffff #ffff00 #fa0000 #800000",
        ["Hot"] = "#000000 #e60000 #ffd200 #ffffff",
        ["Picnic"] = "#0000ff #3399ff #66ccff #99ccff #ccccff #ffffff #ffccff #ff99ff #ff66cc #ff6666 #ff0000",
        ["Rainbow"] = "#96005a #0000c8 #0019ff #0098ff #2cff96 #97ff00 #ffea00 #ff6f00 #ff0000",
        ["Earth"] = "#000082 #00b4b4 #28d228 #e6e632 #784614 #ffffff",
        ["Blackbody"] = "#000000 #e60000 #e6d200 #ffffff #a0c8ff",
    };

    // Where plotly's stops are not evenly spaced.
    private static readonly Dictionary<string, double[]> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["RdBu"] = [0, 0.35, 0.5, 0.6, 0.7, 1],
        ["Jet"] = [0, 0.125, 0.375, 0.625, 0.875, 1],
        ["Hot"] = [0, 0.3, 0.6, 1],
        ["Reds"] = [0, 0.2, 0.4, 1],
        ["Electric"] = [0, 0.15, 0.4, 0.6, 0.8, 1],
        ["Earth"] = [0, 0.1, 0.2, 0.4, 0.6, 1],
        ["Blackbody"] = [0, 0.2, 0.4, 0.7, 1],
    };

    private readonly (double At, Paint Color)[] stops;

    private ColorScale((double At, Paint Color)[] stops, double from, double to) => (this.stops, From, To) = (stops, from, to);

    public double From { get; }

    public double To { get; }

    /// <summary>The scale of <paramref name="options"/> for these numbers; limits that the figure gives win.</summary>
    /// <param name="options">Where <c>colorscale</c>, <c>reversescale</c> and the limits are.</param>
    /// <param name="prefix">The first letter of the limits: <c>c</c> of a marker, <c>z</c> of a heatmap.</param>
    /// <param name="numbers">The numbers.</param>
    public static ColorScale Of(Node options, char prefix, double[] numbers)
    {
        var (min, max) = (options[prefix + "min"].Number ?? numbers.DefaultIfEmpty(0).Min(),
            options[prefix + "max"].Number ?? numbers.DefaultIfEmpty(1).Max());
        if (options[prefix + "mid"].Number is { } middle)
        {
            var reach = Math.Max(Math.Abs(max - middle), Math.Abs(middle - min));
            (min, max) = (middle - reach, middle + reach);
        }

        var stops = Stops(options["colorscale"]);
        if (options["reversescale"].Flag ?? false)
        {
            stops = [.. stops.Select(s => (1 - s.At, s.Color)).Reverse()];
        }

        return max > min ? new(stops, min, max) : new(stops, min - 0.5, min + 0.5);
    }

    /// <summary>The scale of a marker whose colours are numbers; null where they are colours.</summary>
    public static ColorScale? OfMarker(Node marker)
    {
        var colors = marker["color"].Items;
        return colors.Any(color => color.IsNumber)
            ? Of(marker, 'c', [.. colors.Select(color => color.Number).OfType<double>().Where(double.IsFinite)]) : null;
    }

    public Paint this[double value] => At(Math.Clamp((value - From) / (To - From), 0, 1));

    public Paint At(double t)
    {
        var i = 1;
        while (i < stops.Length - 1 && t > stops[i].At)
        {
            i++;
        }

        var (a, b) = (stops[i - 1], stops[i]);
        return Paint.Between(a.Color, b.Color, b.At > a.At ? Math.Clamp((t - a.At) / (b.At - a.At), 0, 1) : 1);
    }

    private static (double At, Paint Color)[] Stops(Node scale)
    {
        if (scale.IsArray && scale.Count > 1)
        {
            var given = scale.Items.Select(s => (s[0].Number, Paint.Parse(s[1].Text))).ToArray();
            if (given.All(s => s is { Item1: not null, Item2: not null }))
            {
                return [.. given.Select(s => (s.Item1!.Value, s.Item2!.Value)).OrderBy(s => s.Item1)];
            }
        }

        var name = scale.Text is { } text && Known.ContainsKey(text) ? text : "Blues";
        var colors = Known[name].Split(' ');
        return [.. colors.Select((c, i) => (Places.TryGetValue(name, out var p) ? p[i] : i / (colors.Length - 1.0), Paint.Of(c)))];
    }
}

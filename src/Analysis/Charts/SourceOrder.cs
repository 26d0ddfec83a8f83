using Plotly.NET;

namespace Analysis;

/// <summary>In which order a chart shows its sources, and in which colours. A source keeps its colour in every chart that is given the same list, whether all of them are in the chart or not.</summary>
internal sealed class SourceOrder
{
    private readonly string[] all;

    /// <param name="present">The sources of the chart's table, in its order.</param>
    /// <param name="order">The order to keep; null takes the table's.</param>
    public SourceOrder(IEnumerable<string> present, IReadOnlyList<string>? order)
    {
        var names = present.Distinct(StringComparer.Ordinal).ToArray();
        all = [.. order ?? [], .. names.Except(order ?? [])];
        Present = [.. all.Where(names.Contains)];
    }

    /// <summary>The sources of the chart.</summary>
    public string[] Present { get; }

    /// <summary>The colour of a source.</summary>
    public Color ColorOf(string source) => HouseTheme.ColorOf(Array.IndexOf(all, source));

    /// <summary>The colour of a source, so pale that lines show through.</summary>
    public Color PaleOf(string source)
    {
        var rgb = Convert.FromHexString(HouseTheme.Colors[Array.IndexOf(all, source) % HouseTheme.Colors.Count].AsSpan(1));
        return Color.fromARGB(40, rgb[0], rgb[1], rgb[2]);
    }
}

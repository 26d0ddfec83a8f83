using Analysis.Display.Charts;

namespace Plotly.NET.CSharp;

/// <summary>Makes charts. Combine several with <see cref="Combine"/>, <see cref="Grid"/> or <see cref="SingleStack"/>.</summary>
public static partial class Chart
{
    /// <summary>Several charts in one plot.</summary>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts) => GenericChart.combine(gCharts);

    /// <summary>No marks, no axes.</summary>
    public static GenericChart Invisible()
    {
        var hidden = Members.Of(("showticklabels", false), ("showline", false), ("showgrid", false), ("zeroline", false));
        return Make(default, Members.Of(("xaxis", hidden), ("yaxis", hidden)), ("type", "scatter"), ("x", Array.Empty<double>()), ("y", Array.Empty<double>()));
    }

    private static GenericChart Make(Optional<bool> useDefaults, Members layout, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        foreach (var (name, value) in members)
        {
            if (name is "x" or "y" or "z" && value is null)
            {
                throw new ArgumentNullException(name, $"The values of {name} are null. Give an array, empty if there is nothing to show.");
            }
        }

        var defaults = useDefaults is not { IsSome: true, Value: false };
        var trace = Members.Of(members);
        return GenericChart.Of(defaults, layout, defaults && Equals(trace["type"], "heatmap") && trace["colorscale"] is null ? trace.With(Members.Of(("colorscale", Sequential))) : trace);
    }

    /// <summary>Without it plotly would take a diverging scale, which says that there is a middle.</summary>
    private static object[] Sequential { get; } = [.. HouseStyle.Sequential.Select((color, i) => (object)new object[] { i / (HouseStyle.Sequential.Count - 1.0), color })];

    private static StyleParam.Mode LinesWith(Optional<bool> markers)
        => markers is { IsSome: true, Value: true } ? StyleParam.Mode.Lines_Markers : StyleParam.Mode.Lines;

    private static Members Reversed(Optional<bool> reverse)
        => reverse is { IsSome: true, Value: true } ? Members.Of(("yaxis", Members.Of(("autorange", "reversed")))) : Members.Empty;
}

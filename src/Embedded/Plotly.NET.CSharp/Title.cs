using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>A title of a chart, an axis, a legend or a colour bar. Immutable.</summary>
public sealed class Title : FigureObject
{
    internal Title(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Title() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Title init(
        Optional<string> Text = default, Optional<Font> Font = default, Optional<bool> AutoMargin = default, Optional<double> X = default,
        Optional<StyleParam.XAnchorPosition> XAnchor = default, Optional<string> XRef = default, Optional<double> Y = default,
        Optional<StyleParam.YAnchorPosition> YAnchor = default, Optional<string> YRef = default, Optional<int> Standoff = default,
        Optional<StyleParam.Side> Side = default)
        => new(Members.Of(
            ("text", Text), ("font", Font), ("automargin", AutoMargin), ("x", X), ("xanchor", XAnchor), ("xref", XRef), ("y", Y), ("yanchor", YAnchor), ("yref", YRef),
            ("standoff", Standoff), ("side", Side)));
}

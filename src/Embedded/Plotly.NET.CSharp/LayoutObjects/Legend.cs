using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.LayoutObjects;

/// <summary>Where the legend is and how it looks. Immutable.</summary>
public sealed class Legend : FigureObject
{
    internal Legend(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Legend() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Legend init(
        Optional<Color> BGColor = default, Optional<Color> BorderColor = default, Optional<double> BorderWidth = default, Optional<double> EntryWidth = default,
        Optional<Font> Font = default, Optional<Font> GroupTitleFont = default, Optional<StyleParam.TraceItemClickOptions> ItemClick = default,
        Optional<StyleParam.TraceItemClickOptions> ItemDoubleClick = default, Optional<int> ItemWidth = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<Title> Title = default, Optional<double> TraceGroupGap = default, Optional<StyleParam.TraceOrder> TraceOrder = default,
        Optional<string> UIRevision = default, Optional<StyleParam.VerticalAlign> VerticalAlign = default, Optional<bool> Visible = default,
        Optional<double> X = default, Optional<StyleParam.XAnchorPosition> XAnchor = default, Optional<string> XRef = default, Optional<double> Y = default,
        Optional<StyleParam.YAnchorPosition> YAnchor = default, Optional<string> YRef = default)
        => new(Members.Of(
            ("bgcolor", BGColor), ("bordercolor", BorderColor), ("borderwidth", BorderWidth), ("entrywidth", EntryWidth), ("font", Font),
            ("grouptitlefont", GroupTitleFont), ("itemclick", ItemClick), ("itemdoubleclick", ItemDoubleClick), ("itemwidth", ItemWidth), ("orientation", Orientation),
            ("title", Title), ("tracegroupgap", TraceGroupGap), ("traceorder", TraceOrder), ("uirevision", UIRevision), ("verticalalign", VerticalAlign),
            ("visible", Visible), ("x", X), ("xanchor", XAnchor), ("xref", XRef), ("y", Y), ("yanchor", YAnchor), ("yref", YRef)));
}

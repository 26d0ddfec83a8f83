using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.LayoutObjects;

/// <summary>How subplots are laid out in rows and columns. Immutable.</summary>
public sealed class LayoutGrid : FigureObject
{
    internal LayoutGrid(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public LayoutGrid() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static LayoutGrid init(
        Optional<int> Rows = default, Optional<int> Columns = default, Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default, Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default, Optional<StyleParam.LayoutGridPattern> Pattern = default, Optional<double> XGap = default,
        Optional<double> YGap = default, Optional<Domain> Domain = default, Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default)
        => new(Members.Of(
            ("rows", Rows), ("columns", Columns), ("subplots", SubPlots), ("xaxes", XAxes), ("yaxes", YAxes), ("roworder", RowOrder), ("pattern", Pattern),
            ("xgap", XGap), ("ygap", YGap), ("domain", Domain), ("xside", XSide), ("yside", YSide)));
}

using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.LayoutObjects;

/// <summary>A line, rectangle, circle or path drawn on the plot or the paper. Immutable.</summary>
public sealed class Shape : FigureObject
{
    internal Shape(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Shape() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Shape init<a, b, c, d>(
        Optional<bool> Editable = default, Optional<Color> FillColor = default, Optional<bool> ShowLegend = default, Optional<StyleParam.SubPlotId> Legend = default,
        Optional<int> LegendRank = default, Optional<string> LegendGroup = default, Optional<Title> LegendGroupTitle = default, Optional<double> LegendWidth = default,
        Optional<StyleParam.Layer> Layer = default, Optional<Line> Line = default, Optional<string> Name = default, Optional<double> Opacity = default,
        Optional<string> Path = default, Optional<string> TemplateItemName = default, Optional<StyleParam.ShapeType> ShapeType = default,
        Optional<bool> Visible = default, Optional<a> X0 = default, Optional<b> X1 = default, Optional<StyleParam.LinearAxisId> XAnchor = default,
        Optional<string> Xref = default, Optional<c> Y0 = default, Optional<d> Y1 = default, Optional<StyleParam.LinearAxisId> YAnchor = default,
        Optional<string> Yref = default)
        where a : IConvertible where b : IConvertible where c : IConvertible where d : IConvertible
        => new(Members.Of(
            ("editable", Editable), ("fillcolor", FillColor), ("showlegend", ShowLegend), ("legend", Legend), ("legendrank", LegendRank), ("legendgroup", LegendGroup),
            ("legendgrouptitle", LegendGroupTitle), ("legendwidth", LegendWidth), ("layer", Layer), ("line", Line), ("name", Name), ("opacity", Opacity),
            ("path", Path), ("templateitemname", TemplateItemName), ("type", ShapeType), ("visible", Visible), ("x0", X0), ("x1", X1), ("xanchor", XAnchor),
            ("xref", Xref), ("y0", Y0), ("y1", Y1), ("yanchor", YAnchor), ("yref", Yref)));
}

using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>The box inside a violin. Immutable.</summary>
public sealed class Box : FigureObject
{
    internal Box(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Box() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Box init(
        Optional<bool> Visible = default, Optional<double> Width = default, Optional<Color> FillColor = default, Optional<Color> LineColor = default,
        Optional<double> LineWidth = default)
        => new(Members.Of(
            ("visible", Visible), ("width", Width), ("fillcolor", FillColor), ("line.color", LineColor), ("line.width", LineWidth)));
}

using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>The line at the mean of a violin. Immutable.</summary>
public sealed class MeanLine : FigureObject
{
    internal MeanLine(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public MeanLine() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static MeanLine init(
        Optional<bool> Visible = default, Optional<Color> Color = default, Optional<double> Width = default)
        => new(Members.Of(
            ("visible", Visible), ("color", Color), ("width", Width)));
}

using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.LayoutObjects;

/// <summary>The space around the plot, in pixels. Immutable.</summary>
public sealed class Margin : FigureObject
{
    internal Margin(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Margin() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Margin init<a, b, c, d, e, f>(
        Optional<a> Left = default, Optional<b> Right = default, Optional<c> Top = default, Optional<d> Bottom = default, Optional<e> Pad = default,
        Optional<f> Autoexpand = default)
        => new(Members.Of(
            ("l", Left), ("r", Right), ("t", Top), ("b", Bottom), ("pad", Pad), ("autoexpand", Autoexpand)));
}

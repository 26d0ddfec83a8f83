using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>A typeface, its size in pixels and its colour. Immutable.</summary>
public sealed class Font : FigureObject
{
    internal Font(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Font() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Font init(
        Optional<StyleParam.FontFamily> Family = default, Optional<double> Size = default, Optional<Color> Color = default)
        => new(Members.Of(
            ("family", Family), ("size", Size), ("color", Color)));
}

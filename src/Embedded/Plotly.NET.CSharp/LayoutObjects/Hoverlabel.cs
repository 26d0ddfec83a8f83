using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.LayoutObjects;

/// <summary>How the label under the pointer looks. Immutable.</summary>
public sealed class Hoverlabel : FigureObject
{
    internal Hoverlabel(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Hoverlabel() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Hoverlabel init(
        Optional<Color> BgColor = default, Optional<Color> BorderColor = default, Optional<Font> Font = default, Optional<Font> GroupTitleFont = default,
        Optional<int> Namelength = default)
        => new(Members.Of(
            ("bgcolor", BgColor), ("bordercolor", BorderColor), ("font", Font), ("grouptitlefont", GroupTitleFont), ("namelength", Namelength)));
}

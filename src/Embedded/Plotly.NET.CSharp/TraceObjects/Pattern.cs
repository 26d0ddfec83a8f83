using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>A hatching of bars, which tells them apart without colour. Immutable.</summary>
public sealed class Pattern : FigureObject
{
    internal Pattern(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Pattern() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Pattern init(
        Optional<Color> BGColor = default, Optional<Color> FGColor = default, Optional<double> FGOpacity = default, Optional<StyleParam.PatternShape> Shape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiShape = default, Optional<int> Size = default, Optional<IEnumerable<int>> MultiSize = default,
        Optional<double> Solidity = default)
        => new(Members.Of(
            ("bgcolor", BGColor), ("fgcolor", FGColor), ("fgopacity", FGOpacity), ("shape", Shape), ("shape", MultiShape), ("size", Size), ("size", MultiSize),
            ("solidity", Solidity)));
}

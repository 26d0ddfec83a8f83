using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.LayoutObjects;

/// <summary>The part of the paper that a subplot fills, as fractions from 0 to 1. Immutable.</summary>
public sealed class Domain : FigureObject
{
    internal Domain(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Domain() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Domain init(
        Optional<StyleParam.Range> X = default, Optional<StyleParam.Range> Y = default, Optional<int> Row = default, Optional<int> Column = default)
        => new(Members.Of(
            ("x", X), ("y", Y), ("row", Row), ("column", Column)));
}

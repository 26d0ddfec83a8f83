using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>Whether a histogram adds up its bins. Immutable.</summary>
public sealed class Cumulative : FigureObject
{
    internal Cumulative(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Cumulative() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Cumulative init(
        Optional<bool> Enabled = default, Optional<StyleParam.CumulativeDirection> Direction = default, Optional<StyleParam.Currentbin> Currentbin = default)
        => new(Members.Of(
            ("enabled", Enabled), ("direction", Direction), ("currentbin", Currentbin)));
}

using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>The bins of a histogram: start, end and width. Immutable.</summary>
public sealed class Bins : FigureObject
{
    internal Bins(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Bins() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Bins init(
        Optional<double> Start = default, Optional<double> End = default, Optional<double> Size = default)
        => new(Members.Of(
            ("start", Start), ("end", End), ("size", Size)));
}

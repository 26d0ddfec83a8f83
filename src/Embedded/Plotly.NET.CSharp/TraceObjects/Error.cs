using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.TraceObjects;

/// <summary>Error bars: constant, percentage, square root or given lengths. Immutable.</summary>
public sealed class Error : FigureObject
{
    internal Error(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Error() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Error init<a, b>(
        Optional<bool> Visible = default, Optional<StyleParam.ErrorType> Type = default, Optional<bool> Symmetric = default, Optional<IEnumerable<a>> Array = default,
        Optional<IEnumerable<b>> Arrayminus = default, Optional<double> Value = default, Optional<double> Valueminus = default, Optional<int> Traceref = default,
        Optional<int> Tracerefminus = default, Optional<bool> Copy_ystyle = default, Optional<Color> Color = default, Optional<double> Thickness = default,
        Optional<double> Width = default)
        where a : IConvertible where b : IConvertible
        => new(Members.Of(
            ("visible", Visible), ("type", Type), ("symmetric", Symmetric), ("array", Array), ("arrayminus", Arrayminus), ("value", Value), ("valueminus", Valueminus),
            ("traceref", Traceref), ("tracerefminus", Tracerefminus), ("copy_ystyle", Copy_ystyle), ("color", Color), ("thickness", Thickness), ("width", Width)));
}

using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>Defaults that a figure takes where it says nothing itself. Immutable.</summary>
public sealed class Template : FigureObject
{
    internal Template(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Template() : base(Members.Empty) { }

    /// <summary>A template of a layout and, where given, of traces by their type.</summary>
    public static Template init<c>(Layout layoutTemplate, Optional<IEnumerable<c>> TraceTemplates = default)
        where c : Trace
        => new(Members.Of(("layout", layoutTemplate), ("data", TraceTemplates.IsSome ? Trace.ByType(TraceTemplates.Value) : null)));
}

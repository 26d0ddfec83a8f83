namespace Plotly.NET;

/// <summary>One series of data and how it is drawn. Immutable.</summary>
public class Trace : FigureObject
{
    internal Trace(Members members) : base(members) { }

    /// <summary>plotly's name of the kind of trace: scatter, bar, box, …</summary>
    public string type => Members["type"] as string ?? "scatter";

    internal static Members ByType<T>(IEnumerable<T> traces) where T : Trace
        => Members.Of([.. traces.GroupBy(t => t.type, StringComparer.Ordinal).Select(g => (g.Key, (object?)g.Select(t => (object)t.Members.Without("type")).ToArray()))]);
}

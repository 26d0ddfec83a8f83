namespace Plotly.NET;

/// <summary>An object of a figure: a trace, a layout or a part of them. Immutable: what changes it gives a new one.</summary>
public abstract class FigureObject
{
    private protected FigureObject(Members members) => Members = members;

    internal Members Members { get; }

    /// <summary>The object as plotly's JSON.</summary>
    public override string ToString() => FigureJson.Of(Members);
}

using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Analysis.Display.Tests.Charts;

/// <summary>Parts of figures by the names that Plotly gives their members: what the package's functions for them ask of F# is not optional
/// from C#.</summary>
internal static class Parts
{
    extension(GenericChart chart)
    {
        public GenericChart Titled(string text) => Plotly.NET.Chart.withTitle(text, null).Invoke(chart);

        public GenericChart X(params ReadOnlySpan<(string Name, object Value)> members) =>
            Plotly.NET.Chart.withXAxis(Set(new LinearAxis(), members), null).Invoke(chart);

        public GenericChart Y(params ReadOnlySpan<(string Name, object Value)> members) =>
            Plotly.NET.Chart.withYAxis(Set(new LinearAxis(), members), null).Invoke(chart);

        public GenericChart XTitled(string text) => chart.X(("title", Set(new Title(), ("text", text))));

        public GenericChart YTitled(string text) => chart.Y(("title", Set(new Title(), ("text", text))));

        public GenericChart Sized(int width, int height) => chart.Laid(("width", width), ("height", height));

        public GenericChart Laid(params ReadOnlySpan<(string Name, object Value)> members) =>
            Plotly.NET.Chart.withLayout(Set(new Layout(), members)).Invoke(chart);

        public GenericChart Annotated(params ReadOnlySpan<(string Name, object Value)> members) =>
            Plotly.NET.Chart.withAnnotation(Set(new Annotation(), members), true).Invoke(chart);

        public GenericChart Shaped(params ReadOnlySpan<(string Name, object Value)> members) =>
            Plotly.NET.Chart.withShape(Set(new Shape(), members), true).Invoke(chart);

        public GenericChart YErrors(double[] above, double[] below) =>
            Plotly.NET.Chart.withYError(Set(new Error(), ("type", "data"), ("symmetric", false), ("array", above), ("arrayminus", below)))
            .Invoke(chart);

        /// <summary>Sets members of every trace.</summary>
        public GenericChart Traced(params (string Name, object Value)[] members)
        {
            foreach (var trace in GenericChart.getTraces(chart))
            {
                Set(trace, members);
            }

            return chart;
        }
    }

    public static Line Line(params ReadOnlySpan<(string Name, object Value)> members) => Set(new Line(), members);

    public static Marker Marker(params ReadOnlySpan<(string Name, object Value)> members) => Set(new Marker(), members);

    public static T Set<T>(T part, params ReadOnlySpan<(string Name, object Value)> members)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in members)
        {
            part.SetProperty(name, value);
        }

        return part;
    }
}

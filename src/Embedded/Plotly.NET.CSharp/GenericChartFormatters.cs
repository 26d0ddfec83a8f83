using Analysis.Display;
using Analysis.Display.Charts;

namespace Plotly.NET;

/// <summary>How a chart displays: as HTML with its picture, and as one line of text.</summary>
internal sealed class GenericChartFormatters
{
#pragma warning disable CA1822 // .NET Interactive calls it on an instance.
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter<GenericChart>("text/html", GenericChart.toChartHTML),
        new ConventionFormatter<GenericChart>("text/plain", c => c.ToString()),
    ];
#pragma warning restore CA1822
}

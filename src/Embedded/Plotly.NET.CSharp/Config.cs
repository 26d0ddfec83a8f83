using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>How plotly.js behaves when the figure is interactive; the static picture ignores it. Immutable.</summary>
public sealed class Config : FigureObject
{
    internal Config(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public Config() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static Config init(
        Optional<bool> StaticPlot = default, Optional<bool> TypesetMath = default, Optional<string> PlotlyServerUrl = default, Optional<bool> Editable = default,
        Optional<bool> EditSelection = default, Optional<bool> Autosizable = default, Optional<bool> Responsive = default, Optional<bool> FillFrame = default,
        Optional<double> FrameMargins = default, Optional<int> DoubleClickDelay = default, Optional<bool> ShowAxisDragHandles = default,
        Optional<bool> ShowAxisRangeEntryBoxes = default, Optional<bool> ShowTips = default, Optional<bool> ShowLink = default, Optional<string> LinkText = default,
        Optional<bool> SendData = default, Optional<bool> DisplayModeBar = default, Optional<bool> ShowSendToCloud = default,
        Optional<bool> ShowEditInChartStudio = default, Optional<bool> Displaylogo = default, Optional<bool> Watermark = default,
        Optional<double> plotGlPixelRatio = default, Optional<string> TopojsonURL = default, Optional<string> MapboxAccessToken = default,
        Optional<int> Logging = default, Optional<int> NotifyOnLogging = default, Optional<int> QueueLength = default, Optional<string> Locale = default)
        => new(Members.Of(
            ("staticPlot", StaticPlot), ("typesetMath", TypesetMath), ("plotlyServerUrl", PlotlyServerUrl), ("editable", Editable), ("editSelection", EditSelection),
            ("autosizable", Autosizable), ("responsive", Responsive), ("fillFrame", FillFrame), ("frameMargins", FrameMargins), ("doubleClickDelay", DoubleClickDelay),
            ("showAxisDragHandles", ShowAxisDragHandles), ("showAxisRangeEntryBoxes", ShowAxisRangeEntryBoxes), ("showTips", ShowTips), ("showLink", ShowLink),
            ("linkText", LinkText), ("sendData", SendData), ("displayModeBar", DisplayModeBar), ("showSendToCloud", ShowSendToCloud),
            ("showEditInChartStudio", ShowEditInChartStudio), ("displaylogo", Displaylogo), ("watermark", Watermark), ("plotGlPixelRatio", plotGlPixelRatio),
            ("topojsonURL", TopojsonURL), ("mapboxAccessToken", MapboxAccessToken), ("logging", Logging), ("notifyOnLogging", NotifyOnLogging),
            ("queueLength", QueueLength), ("locale", Locale)));
}

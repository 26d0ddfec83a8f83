#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls LayoutGridYSide.</summary>
    public sealed class LayoutGridYSide : StyleValue
    {
        private LayoutGridYSide(object value) : base(value) { }

        public static LayoutGridYSide Left { get; } = new("left");
        public static LayoutGridYSide LeftPlot { get; } = new("left plot");
        public static LayoutGridYSide Right { get; } = new("right");
        public static LayoutGridYSide RightPlot { get; } = new("right plot");
    }
}

#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls LayoutGridRowOrder.</summary>
    public sealed class LayoutGridRowOrder : StyleValue
    {
        private LayoutGridRowOrder(object value) : base(value) { }

        public static LayoutGridRowOrder TopToBottom { get; } = new("top to bottom");
        public static LayoutGridRowOrder BottomToTop { get; } = new("bottom to top");
    }
}

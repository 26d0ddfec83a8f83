#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls HorizontalAlign.</summary>
    public sealed class HorizontalAlign : StyleValue
    {
        private HorizontalAlign(object value) : base(value) { }

        public static HorizontalAlign Left { get; } = new("left");
        public static HorizontalAlign Center { get; } = new("center");
        public static HorizontalAlign Right { get; } = new("right");
    }
}

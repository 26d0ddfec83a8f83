#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls ArrowHead.</summary>
    public sealed class ArrowHead : StyleValue
    {
        private ArrowHead(object value) : base(value) { }

        public static ArrowHead TriangleShort { get; } = new(1);
        public static ArrowHead TriangleTall { get; } = new(2);
        public static ArrowHead Barbed { get; } = new(3);
        public static ArrowHead SimpleShort { get; } = new(4);
        public static ArrowHead SimpleTall { get; } = new(5);
        public static ArrowHead Cirle { get; } = new(6);
        public static ArrowHead Square { get; } = new(7);
        public static ArrowHead LineOnly { get; } = new(0);
    }
}

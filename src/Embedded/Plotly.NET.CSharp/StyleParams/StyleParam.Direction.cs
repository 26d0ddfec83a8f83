#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls Direction.</summary>
    public sealed class Direction : StyleValue
    {
        private Direction(object value) : base(value) { }

        public static Direction Clockwise { get; } = new("clockwise");
        public static Direction CounterClockwise { get; } = new("counterclockwise");
    }
}

#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls TickLabelPosition.</summary>
    public sealed class TickLabelPosition : StyleValue
    {
        private TickLabelPosition(object value) : base(value) { }

        public static TickLabelPosition Outside { get; } = new("outside");
        public static TickLabelPosition Inside { get; } = new("inside");
        public static TickLabelPosition OutsideTop { get; } = new("outside top");
        public static TickLabelPosition InsideTop { get; } = new("inside top");
        public static TickLabelPosition OutsideLeft { get; } = new("outside left");
        public static TickLabelPosition InsideLeft { get; } = new("inside left");
        public static TickLabelPosition OutsideRight { get; } = new("outside right");
        public static TickLabelPosition InsideRight { get; } = new("inside right");
        public static TickLabelPosition OutsideBottom { get; } = new("outside bottom");
        public static TickLabelPosition InsideBottom { get; } = new("inside bottom");
    }
}

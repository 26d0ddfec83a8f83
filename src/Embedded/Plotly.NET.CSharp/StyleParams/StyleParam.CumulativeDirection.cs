#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls CumulativeDirection.</summary>
    public sealed class CumulativeDirection : StyleValue
    {
        private CumulativeDirection(object value) : base(value) { }

        public static CumulativeDirection Increasing { get; } = new("increasing");
        public static CumulativeDirection Decreasing { get; } = new("decreasing");
    }
}

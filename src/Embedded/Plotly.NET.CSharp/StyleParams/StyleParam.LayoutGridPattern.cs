#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls LayoutGridPattern.</summary>
    public sealed class LayoutGridPattern : StyleValue
    {
        private LayoutGridPattern(object value) : base(value) { }

        public static LayoutGridPattern Independent { get; } = new("independent");
        public static LayoutGridPattern Coupled { get; } = new("coupled");
    }
}

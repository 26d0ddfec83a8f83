#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls SpanMode.</summary>
    public sealed class SpanMode : StyleValue
    {
        private SpanMode(object value) : base(value) { }

        public static SpanMode Soft { get; } = new("soft");
        public static SpanMode Hard { get; } = new("hard");
        public static SpanMode Manual { get; } = new("manual");
    }
}

#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls TextInfo.</summary>
    public sealed class TextInfo : StyleValue
    {
        private TextInfo(object value) : base(value) { }

        public static TextInfo All { get; } = new("label+text+value+percent");
        public static TextInfo None { get; } = new("none");
        public static TextInfo Label { get; } = new("label");
        public static TextInfo Text { get; } = new("text");
        public static TextInfo Value { get; } = new("value");
        public static TextInfo Percent { get; } = new("percent");
    }
}

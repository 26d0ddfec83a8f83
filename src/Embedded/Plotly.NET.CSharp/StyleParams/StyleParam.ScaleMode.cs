#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls ScaleMode.</summary>
    public sealed class ScaleMode : StyleValue
    {
        private ScaleMode(object value) : base(value) { }

        public static ScaleMode Width { get; } = new("width");
        public static ScaleMode Count { get; } = new("count");
    }
}

#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls BarNorm.</summary>
    public sealed class BarNorm : StyleValue
    {
        private BarNorm(object value) : base(value) { }

        public static BarNorm NoNorm { get; } = new("");
        public static BarNorm Fraction { get; } = new("fraction");
        public static BarNorm Percent { get; } = new("percent");
    }
}

#pragma warning disable CS1591 // The members are typefaces, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A typeface.</summary>
    public sealed class FontFamily : StyleValue
    {
        private FontFamily(string value) : base(value) { }

        public static FontFamily Arial { get; } = new("Arial");
        public static FontFamily Consolas { get; } = new("Consolas");
        public static FontFamily Courier_New { get; } = new("Courier New");
        public static FontFamily Droid_Sans { get; } = new("Droid Sans");
        public static FontFamily Open_Sans { get; } = new("Open Sans");
        public static FontFamily Times_New_Roman { get; } = new("Times New Roman");
    }
}

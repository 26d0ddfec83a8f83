#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls PatternShape.</summary>
    public sealed class PatternShape : StyleValue
    {
        private PatternShape(object value) : base(value) { }

        public static PatternShape None { get; } = new("");
        public static PatternShape DiagonalDescending { get; } = new("\\");
        public static PatternShape DiagonalAscending { get; } = new("/");
        public static PatternShape DiagonalChecked { get; } = new("x");
        public static PatternShape HorizontalLines { get; } = new("-");
        public static PatternShape VerticalLines { get; } = new("|");
        public static PatternShape Checked { get; } = new("+");
        public static PatternShape Dots { get; } = new(".");
    }
}

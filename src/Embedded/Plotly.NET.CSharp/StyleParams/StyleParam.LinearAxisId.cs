namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Names an axis where a trace or another axis refers to it, counted from 1.</summary>
    public sealed class LinearAxisId : StyleValue
    {
        private LinearAxisId(string value) : base(value) { }

        /// <summary>No axis: the position is free.</summary>
        public static LinearAxisId Free { get; } = new("free");

        /// <summary>The x axis of this number.</summary>
        public static LinearAxisId NewX(int item) => new(Numbered("x", item));

        /// <summary>The y axis of this number.</summary>
        public static LinearAxisId NewY(int item) => new(Numbered("y", item));
    }
}

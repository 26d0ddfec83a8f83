namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The two ends of an axis; on a logarithmic one they are powers of ten.</summary>
    public sealed class Range : StyleValue
    {
        private Range(object value) : base(value) { }

        /// <summary>From the first to the second value.</summary>
        public static Range NewMinMax(IConvertible item1, IConvertible item2) => new(new object[] { item1, item2 });

        /// <summary>The values as they are.</summary>
        public static Range NewValues(IConvertible[] item) => new(item.Cast<object>().ToArray());

        /// <summary>From <paramref name="min"/> to <paramref name="max"/>.</summary>
        public static Range ofMinMax<a, b>(a min, b max) where a : IConvertible where b : IConvertible => new(new object[] { min, max });
    }
}

#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Turns a number into a colour.</summary>
    public sealed class Colorscale : StyleValue
    {
        private Colorscale(object value) : base(value) { }

        public static Colorscale RdBu { get; } = new("RdBu");
        public static Colorscale Earth { get; } = new("Earth");
        public static Colorscale Blackbody { get; } = new("Blackbody");
        public static Colorscale YIOrRd { get; } = new("YlOrRd");
        public static Colorscale YIGnBu { get; } = new("YlGnBu");
        public static Colorscale Bluered { get; } = new("Bluered");
        public static Colorscale Portland { get; } = new("Portland");
        public static Colorscale Electric { get; } = new("Electric");
        public static Colorscale Jet { get; } = new("Jet");
        public static Colorscale Hot { get; } = new("Hot");
        public static Colorscale Greys { get; } = new("Greys");
        public static Colorscale Greens { get; } = new("Greens");
        public static Colorscale Picnic { get; } = new("Picnic");
        public static Colorscale Rainbow { get; } = new("Rainbow");
        public static Colorscale Viridis { get; } = new("Viridis");
        public static Colorscale Cividis { get; } = new("Cividis");

        /// <summary>Colours at given positions between 0 and 1, in rising order.</summary>
        public static Colorscale NewCustom(IEnumerable<Tuple<double, Color>> item)
            => new(item.Select(stop => (object)new object[] { stop.Item1, stop.Item2 }).ToArray());
    }
}

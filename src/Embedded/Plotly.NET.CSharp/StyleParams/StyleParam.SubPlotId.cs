namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Names an axis or a legend of the layout, counted from 1.</summary>
    public sealed class SubPlotId : StyleValue
    {
        private SubPlotId(string value) : base(value) { }

        /// <summary>The x axis of this number.</summary>
        public static SubPlotId NewXAxis(int item) => new(Numbered("xaxis", item));

        /// <summary>The y axis of this number.</summary>
        public static SubPlotId NewYAxis(int item) => new(Numbered("yaxis", item));

        /// <summary>The legend of this number.</summary>
        public static SubPlotId NewLegend(int item) => new(Numbered("legend", item));

        /// <summary>The colour axis of this number.</summary>
        public static SubPlotId NewColorAxis(int item) => new(Numbered("coloraxis", item));
    }

    internal static string Numbered(string name, int number)
        => number < 1 ? throw new ArgumentOutOfRangeException(nameof(number), number, $"The number of an {name} is 1 or more.")
        : number == 1 ? name : $"{name}{number}";
}

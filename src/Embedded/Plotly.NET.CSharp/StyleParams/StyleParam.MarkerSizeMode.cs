#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls MarkerSizeMode.</summary>
    public sealed class MarkerSizeMode : StyleValue
    {
        private MarkerSizeMode(object value) : base(value) { }

        public static MarkerSizeMode Diameter { get; } = new("diameter");
        public static MarkerSizeMode Area { get; } = new("area");
    }
}

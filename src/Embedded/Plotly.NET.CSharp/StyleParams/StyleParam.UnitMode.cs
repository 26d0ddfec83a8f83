#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls UnitMode.</summary>
    public sealed class UnitMode : StyleValue
    {
        private UnitMode(object value) : base(value) { }

        public static UnitMode Fraction { get; } = new("fraction");
        public static UnitMode Pixels { get; } = new("pixels");
    }
}

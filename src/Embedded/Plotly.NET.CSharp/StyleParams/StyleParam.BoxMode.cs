#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls BoxMode.</summary>
    public sealed class BoxMode : StyleValue
    {
        private BoxMode(object value) : base(value) { }

        public static BoxMode Group { get; } = new("group");
        public static BoxMode Overlay { get; } = new("overlay");
    }
}

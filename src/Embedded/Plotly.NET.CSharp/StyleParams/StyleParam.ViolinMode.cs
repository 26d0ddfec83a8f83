#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls ViolinMode.</summary>
    public sealed class ViolinMode : StyleValue
    {
        private ViolinMode(object value) : base(value) { }

        public static ViolinMode Group { get; } = new("group");
        public static ViolinMode Overlay { get; } = new("overlay");
    }
}

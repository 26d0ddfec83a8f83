#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls ArrowSide.</summary>
    public sealed class ArrowSide : StyleValue
    {
        private ArrowSide(object value) : base(value) { }

        public static ArrowSide Start { get; } = new("start");
        public static ArrowSide End { get; } = new("end");
        public static ArrowSide StartEnd { get; } = new("end+start");
        public static ArrowSide None { get; } = new("none");
    }
}

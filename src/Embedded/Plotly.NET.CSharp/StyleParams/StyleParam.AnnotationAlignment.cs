#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls AnnotationAlignment.</summary>
    public sealed class AnnotationAlignment : StyleValue
    {
        private AnnotationAlignment(object value) : base(value) { }

        public static AnnotationAlignment Left { get; } = new("left");
        public static AnnotationAlignment Center { get; } = new("center");
        public static AnnotationAlignment Right { get; } = new("right");
    }
}

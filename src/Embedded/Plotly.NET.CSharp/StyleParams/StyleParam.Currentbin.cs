#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls Currentbin.</summary>
    public sealed class Currentbin : StyleValue
    {
        private Currentbin(object value) : base(value) { }

        public static Currentbin Include { get; } = new("include");
        public static Currentbin Exclude { get; } = new("exclude");
        public static Currentbin Half { get; } = new("half");
    }
}

#pragma warning disable CS1591 // The members are CSS's own colour names.
namespace Plotly.NET;

/// <summary>The colour names of CSS that charts are likely to use; any other goes through <see cref="Color.fromString"/>.</summary>
public sealed class ColorKeyword
{
    private readonly string name;

    private ColorKeyword(string name) => this.name = name;

    public static ColorKeyword Aqua { get; } = new("aqua");
    public static ColorKeyword Beige { get; } = new("beige");
    public static ColorKeyword Black { get; } = new("black");
    public static ColorKeyword Blue { get; } = new("blue");
    public static ColorKeyword Brown { get; } = new("brown");
    public static ColorKeyword Coral { get; } = new("coral");
    public static ColorKeyword CornflowerBlue { get; } = new("cornflowerblue");
    public static ColorKeyword Crimson { get; } = new("crimson");
    public static ColorKeyword Cyan { get; } = new("cyan");
    public static ColorKeyword DarkBlue { get; } = new("darkblue");
    public static ColorKeyword DarkGray { get; } = new("darkgray");
    public static ColorKeyword DarkGreen { get; } = new("darkgreen");
    public static ColorKeyword DarkOrange { get; } = new("darkorange");
    public static ColorKeyword DarkRed { get; } = new("darkred");
    public static ColorKeyword DimGray { get; } = new("dimgray");
    public static ColorKeyword FireBrick { get; } = new("firebrick");
    public static ColorKeyword ForestGreen { get; } = new("forestgreen");
    public static ColorKeyword Fuchsia { get; } = new("fuchsia");
    public static ColorKeyword Gold { get; } = new("gold");
    public static ColorKeyword Gray { get; } = new("gray");
    public static ColorKeyword Grey { get; } = new("grey");
    public static ColorKeyword Green { get; } = new("green");
    public static ColorKeyword IndianRed { get; } = new("indianred");
    public static ColorKeyword Indigo { get; } = new("indigo");
    public static ColorKeyword Khaki { get; } = new("khaki");
    public static ColorKeyword LightGray { get; } = new("lightgray");
    public static ColorKeyword Lime { get; } = new("lime");
    public static ColorKeyword Magenta { get; } = new("magenta");
    public static ColorKeyword Maroon { get; } = new("maroon");
    public static ColorKeyword Navy { get; } = new("navy");
    public static ColorKeyword Olive { get; } = new("olive");
    public static ColorKeyword Orange { get; } = new("orange");
    public static ColorKeyword Orchid { get; } = new("orchid");
    public static ColorKeyword Pink { get; } = new("pink");
    public static ColorKeyword Purple { get; } = new("purple");
    public static ColorKeyword Red { get; } = new("red");
    public static ColorKeyword RoyalBlue { get; } = new("royalblue");
    public static ColorKeyword Salmon { get; } = new("salmon");
    public static ColorKeyword SeaGreen { get; } = new("seagreen");
    public static ColorKeyword Silver { get; } = new("silver");
    public static ColorKeyword Skyblue { get; } = new("skyblue");
    public static ColorKeyword SlateGray { get; } = new("slategray");
    public static ColorKeyword SteelBlue { get; } = new("steelblue");
    public static ColorKeyword Teal { get; } = new("teal");
    public static ColorKeyword Tomato { get; } = new("tomato");
    public static ColorKeyword Turquoise { get; } = new("turquoise");
    public static ColorKeyword Violet { get; } = new("violet");
    public static ColorKeyword White { get; } = new("white");
    public static ColorKeyword Yellow { get; } = new("yellow");

    /// <inheritdoc/>
    public override string ToString() => name;
}

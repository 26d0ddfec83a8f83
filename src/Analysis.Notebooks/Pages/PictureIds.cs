using System.Text.RegularExpressions;

namespace Analysis.Notebooks.Pages;

/// <summary>Keeps the ids of pictures from several pages apart. All ids in a clean output begin with <c>s-</c>.</summary>
internal static partial class PictureIds
{
    /// <summary>The picture with <paramref name="page"/> in front of each id and each reference.</summary>
    public static string Prefix(string svg, string page) => Reference().Replace(svg, $"${{1}}{Name().Replace(page, "-")}-$2");

    [GeneratedRegex("((?: id=\"| aria-labelledby=\"| aria-describedby=\"|url\\(#| href=\"#))(s-)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

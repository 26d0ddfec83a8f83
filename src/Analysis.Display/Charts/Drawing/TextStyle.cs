namespace Analysis.Display.Charts;

/// <summary>How a piece of text looks.</summary>
internal readonly record struct TextStyle(double Size, Paint Color, string? Family = null, bool Bold = false)
{
    public double LineHeight => Size * 1.25;

    /// <summary>A figure's font, where it says nothing the style given.</summary>
    public TextStyle With(Node font) => new(
        Math.Clamp(font["size"].Number ?? Size, 1, 200),
        Paint.Parse(font["color"].Text) ?? Color,
        FamilyOf(font["family"].Text) ?? Family,
        font["weight"].Text is { } weight ? weight == "bold" || NumberText.Parse(weight) >= 600 : Bold);

    /// <summary>A list of typefaces, with ours behind it so that Chinese is never without one; only what names can hold.</summary>
    private static string? FamilyOf(string? family)
    {
        if (string.IsNullOrWhiteSpace(family) || family == HouseStyle.FontFamily)
        {
            return null;
        }

        var names = new string([.. family.Where(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '-')]).Trim();
        return names.Length == 0 ? null : names + ", " + HouseStyle.FontFamily;
    }
}

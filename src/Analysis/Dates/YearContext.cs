using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Tells a bare four-digit year from a quantity, a price or a model by the words beside it.</summary>
internal static partial class YearContext
{
    /// <summary>Whether the number at an offset is a year.</summary>
    public static bool IsYear(string text, int offset, int length, int year)
    {
        var before = text.AsSpan(Math.Max(0, offset - 24), Math.Min(24, offset));
        var after = text.AsSpan(offset + length, Math.Min(24, text.Length - offset - length));
        if (Quantity().IsMatch(after) || Approximate().IsMatch(before) || Ideograph(before, true) || Ideograph(after, false))
        {
            return false;
        }

        var led = Led().IsMatch(before);
        return year is >= 1900 and < 2050 ? led || !Plural().IsMatch(after) : led && !Plural().IsMatch(after) && year < 2101;
    }

    private static bool Ideograph(ReadOnlySpan<char> side, bool before)
    {
        side = before ? side.TrimEnd() : side.TrimStart();
        return !side.IsEmpty && (before ? side[^1] : side[0]) is >= '㐀' and <= '鿿';
    }

    [GeneratedRegex(@"(?<![A-Za-z])(?:in|since|by|until|till|from|during|of|for|year|early|late|mid|before|after|between|and|to|around|circa|through|season|election|elections|AD|CE|back in|the)\s$|[(（]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Led();

    [GeneratedRegex(@"^\s(?:people|men|women|children|troops|miles|mile|km|kilomet|met(?:er|re)|feet|foot|percent|per\s|euros?|dollars?|pounds?|yuan|yen|won\b(?=\s*\()|tons?|tonnes|years?|days?|hours?|times|more|other|or\s(?:so|more)|square|million|billion|calories|a\.m|p\.m|GMT|UTC|MW|kg|mg|hp|mAh|soldiers|workers|employees|students|residents|homes|copies|jobs|cases|deaths|points|pages|words|characters|local)|^\s?(?:%|°|€|£|km\b|m\b|kg\b|hrs|GMT)", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"(?<![A-Za-z])(?:than|about|over|nearly|some|roughly|least|almost|approximately|exactly|up to|No\.?|number|flight|route|room|page|chapter|model|only|around the|worth|cost|costs|paid|total of|population of)\s$|[$€£¥#№]\s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Approximate();

    // "2000 protesters", but "2020 elections" and "the 2020 Olympics are"
    [GeneratedRegex(@"^\s(?!elections|was|is|has|as|does|games|talks|protests|sales|results|earnings|primaries|midterms|championships|attacks|riots|sanctions|finals|its|this|his|us|vs|series|news|always)[a-z]{3,}s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Plural();
}

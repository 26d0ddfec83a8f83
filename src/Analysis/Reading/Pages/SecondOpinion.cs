using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Analysis.Reading;

/// <summary>What SmartReader, a port of Firefox's reader view, takes for a page's article. It reads a document of its own, fetches
/// nothing.</summary>
internal static class SecondOpinion
{
    private const int LongestPage = 3_000_000;
    private const int MostElements = 6_000;
    private const int Deepest = 256;
    private const string NoAddress = "https://page.invalid/";

    /// <summary>The article's text; null where the page is too large or too deep for it, or it finds none.</summary>
    public static string? TextOf(HtmlTree page)
    {
        if (page.Source.Length > LongestPage || page.Count > 3 * MostElements || page.AtLimit > 0)
        {
            return null;
        }

        try
        {
            using var document = new HtmlParser().ParseDocument(page.Source.ToString());
            if (!IsWithinLimits(document))
            {
                return null;
            }

            using var reader = new Reader(NoAddress, document) { DisableJSONLD = true };
            return reader.GetArticle() is { IsReadable: true } article ? article.TextContent : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null; // an opinion is asked for, not needed
        }
    }

    // SmartReader calls itself for each level.
    private static bool IsWithinLimits(IDocument document)
    {
        var depths = new Dictionary<INode, int>();
        foreach (var element in document.All)
        {
            var depth = element.Parent is { } parent && depths.TryGetValue(parent, out var above) ? above + 1 : 1;
            if (depth > Deepest || depths.Count > MostElements)
            {
                return false;
            }

            depths.Add(element, depth);
        }

        return true;
    }
}

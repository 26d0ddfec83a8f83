namespace Analysis.Reading;

/// <summary>The element that a page marks as its article's text: by <c>itemprop</c>, else by a name that sites give it
/// (<c>bodies.tsv</c>).</summary>
internal static class MarkedBody
{
    private const int LongestName = 40;
    private const double Nearly = 0.9;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        Tsv.Read("bodies.tsv").Select(cells => cells[0]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The innermost of the marked elements that holds nearly the most running text; 0 where none is marked.</summary>
    public static int In(HtmlTree tree, PageText text)
    {
        var (best, certain) = (0, false);
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree[i].Tag == HtmlTag.Text || text.In(i) == 0 || !HtmlTags.IsBlock(tree[i].Tag))
            {
                continue;
            }

            var marked = HasProperty(tree, i);
            var isLonger = text.In(i) > text.In(best) * (i < tree[best].End ? Nearly : 1);
            if ((marked && !certain) || (isLonger && (marked || (!certain && Is(tree, i)))))
            {
                (best, certain) = (i, certain || marked);
            }
        }

        return best;
    }

    /// <summary>Whether an element is marked.</summary>
    public static bool Is(HtmlTree tree, int i) =>
        HasProperty(tree, i) || IsNamed(tree.AttributeText(i, "class")) || IsNamed(tree.AttributeText(i, "id"));

    private static bool HasProperty(HtmlTree tree, int i) =>
        tree.AttributeText(i, "itemprop").Contains("articleBody", StringComparison.Ordinal);

    /// <summary>Whether one of the classes is a name in the table.</summary>
    public static bool IsNamed(ReadOnlySpan<char> classes)
    {
        Span<char> letters = stackalloc char[LongestName];
        foreach (var range in classes.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            var count = 0;
            foreach (var character in classes[range])
            {
                if (character is not ('-' or '_') && count < LongestName)
                {
                    letters[count++] = char.ToLowerInvariant(character);
                }
            }

            if (Names.Contains(letters[..count]))
            {
                return true;
            }
        }

        return false;
    }
}

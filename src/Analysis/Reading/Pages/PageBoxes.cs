namespace Analysis.Reading;

/// <summary>What stands in a page's article without being of it: asides, boxes of links without running text, cards that lead
/// elsewhere.</summary>
internal static class PageBoxes
{
    private const int LeastLinked = 60;
    private const int LongestCard = 800;
    private const int LongestTeaser = 500;

    /// <summary>The pick without them.</summary>
    public static BodyPick Without(HtmlTree tree, PageText text, BodyPick pick)
    {
        foreach (var card in Cards(tree, text, pick.Main))
        {
            pick.Beside.TryAdd(card, BodyPick.Related);
        }

        for (var i = pick.Main + 1; i < tree[pick.Main].End; i++)
        {
            var known = pick.Beside.ContainsKey(i);
            if (!known && KindOf(tree, text, i) is { } kind)
            {
                pick.Beside.Add(i, kind);
                known = true;
            }

            i = known ? tree[i].End - 1 : i;
        }

        return pick;
    }

    private static string? KindOf(HtmlTree tree, PageText text, int i) => tree[i].Tag switch
    {
        HtmlTag.Aside => BodyPick.Apart,
        HtmlTag.Div or HtmlTag.Section or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl or HtmlTag.Table or HtmlTag.Article
            when text.In(i) == 0 && text.Linked(i) * 100L >= tree.Length(i) * (long)LeastLinked && HasLinks(tree, i) => BodyPick.Related,
        _ => null,
    };

    // A heading that is a link as a whole leads to another article; the box around it tells of that.
    private static IEnumerable<int> Cards(HtmlTree tree, PageText text, int main)
    {
        for (var i = main + 1; i < tree[main].End; i++)
        {
            if (!HtmlTags.IsHeading(tree[i].Tag) || tree.Length(i) == 0 || text.Linked(i) < tree.Length(i))
            {
                continue;
            }

            var box = i;
            for (var up = text.Parent(i); up > main && tree.Length(up) <= LongestCard && text.In(up) <= LongestTeaser; up = text.Parent(up))
            {
                box = up;
            }

            if (box != i)
            {
                yield return box;
            }
        }
    }

    private static bool HasLinks(HtmlTree tree, int node)
    {
        var links = 0;
        for (var i = node; i < tree[node].End && links < 2; i++)
        {
            links += tree[i].Tag == HtmlTag.A && tree.Length(i) > 0 ? 1 : 0;
        }

        return links > 1;
    }
}

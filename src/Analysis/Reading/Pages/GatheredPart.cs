namespace Analysis.Reading;

/// <summary>The element of a page that gathers the most running text, together with the neighbours that belong to it.</summary>
internal static class GatheredPart
{
    private const double LeastShare = 0.3;
    private const int ShortestSibling = 80;
    private const int ShortestPiece = 200;
    private const int MostLevels = 3;

    /// <summary>The part of the page.</summary>
    public static BodyPick In(HtmlTree tree, PageText text)
    {
        var best = Top(tree, text);
        var top = text.Score(best);
        var (beside, apart) = (new Dictionary<int, string>(), new List<int>());
        for (var (level, inner) = (0, best); level < MostLevels && inner > 0; level++)
        {
            var parent = text.Parent(inner);
            var (first, last, others) = (inner, inner, new List<int>());
            for (var child = parent + 1; child < tree[parent].End; child = tree[child].End)
            {
                if (tree[child].Tag == HtmlTag.Text || (child <= inner && tree[child].End > inner))
                {
                    continue;
                }

                if (Joins(tree, text, child, inner, top))
                {
                    (first, last) = (Math.Min(first, child), Math.Max(last, child));
                }
                else
                {
                    others.Add(child);
                }
            }

            bool IsApart(int node) => node < first || node > last || text.In(node) > 0 || text.Linked(node) * 2 > tree.Length(node);
            apart.AddRange(others.Where(IsApart));
            inner = parent;
            if (first < last)
            {
                best = parent;
                apart.ForEach(node => beside.Add(node, BodyPick.Apart));
                apart.Clear();
            }
        }

        return new BodyPick(best, beside);
    }

    private static int Top(HtmlTree tree, PageText text)
    {
        var (best, bestScore) = (0, 0.0);
        for (var i = 0; i < tree.Count; i++)
        {
            if (text.Score(i) > bestScore && text.Score(i) * text.In(i) / Math.Max(1, tree.Length(i)) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    // Another piece of the same class, another paragraph, a first paragraph in a box of its own, or what gathers much text itself.
    // A heading of the first rank begins another article.
    private static bool Joins(HtmlTree tree, PageText text, int node, int inner, double top)
    {
        var length = text.In(node);
        if (length == 0 || tree.Holds(node, HtmlTag.H1))
        {
            return false;
        }

        var name = tree.AttributeText(node, "class");
        if (tree[node].Tag == tree[inner].Tag && !name.IsEmpty && name.SequenceEqual(tree.AttributeText(inner, "class")))
        {
            return true;
        }

        if (length < ShortestSibling || length * 10 < tree.Length(node) * 6 || HtmlTags.IsHeading(tree[node].Tag))
        {
            return false;
        }

        if (PageText.IsParagraph(tree[node].Tag)
            || (node < inner && length * 20 >= tree.Length(node) * 19 && text.Linked(node) == 0))
        {
            return true;
        }

        for (var i = node; i < tree[node].End; i++)
        {
            if (text.Score(i) >= Math.Max(top * LeastShare, ShortestPiece))
            {
                return true;
            }
        }

        return false;
    }
}

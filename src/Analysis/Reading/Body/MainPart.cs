namespace Analysis.Reading;

/// <summary>
/// Which part of a saved page is the article: the element that holds the most running text and the least else. Running text is a block of
/// at least 40 characters that is no list of links and does not stand in navigation, a footer or what the boilerplate table drops.
/// </summary>
internal static class MainPart
{
    private const int ShortestBlock = 40;

    /// <summary>The node of that element; the root where the page has no running text.</summary>
    public static int Of(HtmlTree tree, Boilerplate rules)
    {
        var running = RunningText(tree, rules);
        var (best, bestScore) = (0, 0L);
        for (var i = 1; i < tree.Count; i++)
        {
            if (!HtmlTags.IsBlock(tree[i].Tag))
            {
                continue;
            }

            long text = running[tree[i].End] - running[i];
            var score = (3 * text) - tree.Length(i);
            if (text > 0 && score >= bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        while (IsParagraph(tree[best].Tag))
        {
            best = ParentOf(tree, best);
        }

        return best;
    }

    private static int ParentOf(HtmlTree tree, int node)
    {
        var parent = node - 1;
        while (tree[parent].End <= node)
        {
            parent--;
        }

        return parent;
    }

    // Before each node, how much running text stands before it.
    private static int[] RunningText(HtmlTree tree, Boilerplate rules)
    {
        var blockOf = new int[tree.Count];
        var (own, linked) = (new int[tree.Count], new int[tree.Count]);
        var open = new Stack<int>();
        var (linkEnd, deadEnd) = (0, 0);
        for (var i = 0; i < tree.Count; i++)
        {
            while (open.TryPeek(out var block) && tree[block].End <= i)
            {
                open.Pop();
            }

            ref readonly var node = ref tree[i];
            if (node.Tag == HtmlTag.Text)
            {
                var length = i < deadEnd ? 0 : tree.Text(i).Trim().Length;
                blockOf[i] = open.TryPeek(out var block) ? block : 0;
                own[blockOf[i]] += length;
                linked[blockOf[i]] += i < linkEnd ? length : 0;
            }
            else if (HtmlTags.IsBlock(node.Tag))
            {
                open.Push(i);
            }

            linkEnd = node.Tag == HtmlTag.A && i >= linkEnd ? node.End : linkEnd;
            deadEnd = i >= deadEnd && IsDead(tree, i, rules) ? node.End : deadEnd;
        }

        var running = new int[tree.Count + 1];
        for (var i = 0; i < tree.Count; i++)
        {
            var block = blockOf[i];
            var counts = tree[i].Tag == HtmlTag.Text && own[block] >= ShortestBlock && linked[block] * 3 < own[block];
            running[i + 1] = running[i] + (counts ? tree.Text(i).Trim().Length : 0);
        }

        return running;
    }

    // What holds most of the page is its frame, whatever it is called.
    private static bool IsDead(HtmlTree tree, int i, Boilerplate rules) =>
        tree[i].Tag is HtmlTag.Head or HtmlTag.Noscript or HtmlTag.Template
        || (tree.Length(i) * 2 < tree.TotalLength
            && (tree[i].Tag is HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Aside or HtmlTag.Dialog or HtmlTag.Figcaption or HtmlTag.Option
                || tree.IsHidden(i)
                || (HtmlTags.IsBlock(tree[i].Tag) && rules.OfClass(tree.AttributeText(i, "class"), out _) is not (null or Boilerplate.Kept))));

    private static bool IsParagraph(HtmlTag tag) => tag is HtmlTag.P or HtmlTag.Li or HtmlTag.Blockquote or HtmlTag.Pre || HtmlTags.IsHeading(tag);
}

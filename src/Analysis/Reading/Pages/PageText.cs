namespace Analysis.Reading;

/// <summary>
/// Where a page's running text stands. Running text is a block of at least 40 characters that is no list of links and does not stand in
/// navigation, a footer or what the boilerplate table drops.
/// </summary>
internal sealed class PageText
{
    private const int ShortestBlock = 40;
    private const int LongestKey = 60;
    private const int NearestAncestors = 5;
    private readonly HtmlTree tree;
    private readonly int[] parents;
    private readonly int[] before;
    private readonly int[] linkedBefore;
    private readonly double[] scores;

    /// <summary>Measures the tree, which must not change as long as the measures are asked for.</summary>
    public PageText(HtmlTree tree, Boilerplate rules)
    {
        this.tree = tree;
        (parents, scores) = (new int[tree.Count], new double[tree.Count]);
        (before, linkedBefore) = (new int[tree.Count + 1], new int[tree.Count + 1]);
        var (own, linked) = (new int[tree.Count], new int[tree.Count]);
        Walk(rules, own, linked);
        for (var i = 0; i < tree.Count; i++)
        {
            var block = tree[i].Tag == HtmlTag.Text ? parents[i] : i;
            var runs = own[block] >= ShortestBlock && linked[block] * 3 < own[block];
            before[i + 1] = before[i] + (runs && tree[i].Tag == HtmlTag.Text ? tree.Text(i).Trim().Length : 0);
            if (runs && block == i)
            {
                Count(block, own[block] - linked[block]);
            }
        }
    }

    /// <summary>The characters of running text in a node's subtree.</summary>
    public int In(int node) => before[tree[node].End] - before[node];

    /// <summary>The characters of links in a node's subtree.</summary>
    public int Linked(int node) => linkedBefore[tree[node].End] - linkedBefore[node];

    /// <summary>The innermost block around a node; the root's is itself.</summary>
    public int Parent(int node) => parents[node];

    /// <summary>How many characters of running text an element gathers: whole from its own paragraphs, less the deeper they
    /// stand.</summary>
    public double Score(int node) => scores[node];

    /// <summary>Which texts a pick reads.</summary>
    public bool[] Kept(BodyPick pick)
    {
        var kept = new bool[tree.Count];
        for (var i = pick.Main; i < tree[pick.Main].End;)
        {
            kept[i] = tree[i].Tag == HtmlTag.Text;
            i = pick.Beside.ContainsKey(i) ? tree[i].End : i + 1;
        }

        return kept;
    }

    /// <summary>The characters of running text that two choices share.</summary>
    public int Common(bool[] first, bool[] second)
    {
        var sum = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            sum += first[i] && second[i] ? before[i + 1] - before[i] : 0;
        }

        return sum;
    }

    /// <summary>How far two choices agree, from 0 to 1: twice what they share in all that they hold.</summary>
    public double Agreement(bool[] first, bool[] second) =>
        2.0 * Common(first, second) / Math.Max(1, Common(first, first) + Common(second, second));

    /// <summary>The running text that stands in another text; null where there is none.</summary>
    /// <param name="other">The other text; blanks and signs do not count.</param>
    /// <param name="share">How much of the other text it is, from 0 to 1.</param>
    public bool[]? Found(string? other, out double share)
    {
        share = 0;
        var (letters, kept, found) = (Letters(other, int.MaxValue), new bool[tree.Count], 0);
        for (var i = 0; i < tree.Count && letters.Length > 0; i++)
        {
            if (tree[i].Tag != HtmlTag.Text && In(i) > 0 && KeyOf(i) is { Length: > 0 } key
                && letters.Contains(key, StringComparison.Ordinal))
            {
                for (var child = i + 1; child < tree[i].End; child++)
                {
                    if (parents[child] == i && before[child + 1] > before[child])
                    {
                        kept[child] = true;
                        found += Letters(tree.Text(child), int.MaxValue).Length;
                    }
                }
            }
        }

        share = found / Math.Max(1.0, letters.Length);
        return found > 0 ? kept : null;
    }

    // How the running text begins that stands in a block itself.
    private string KeyOf(int block)
    {
        var key = "";
        for (var child = block + 1; child < tree[block].End && key.Length < LongestKey; child++)
        {
            key += parents[child] == block && before[child + 1] > before[child] ? Letters(tree.Text(child), LongestKey - key.Length) : "";
        }

        return key;
    }

    private static string Letters(ReadOnlySpan<char> text, int most)
    {
        var letters = new System.Text.StringBuilder();
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) && letters.Length < most)
            {
                letters.Append(character);
            }
        }

        return letters.ToString();
    }

    /// <summary>The smallest element that holds those texts, and what of it stands before or after them or holds other running
    /// text.</summary>
    public BodyPick PickOf(bool[] kept)
    {
        var (first, last) = (Array.IndexOf(kept, true), Array.LastIndexOf(kept, true));
        var main = parents[first];
        while (main > 0 && (tree[main].End <= last || IsParagraph(tree[main].Tag)))
        {
            main = parents[main];
        }

        var beside = new Dictionary<int, string>();
        for (var (i, next) = (main + 1, first); i < tree[main].End;)
        {
            next = next >= 0 && next < i ? Array.IndexOf(kept, true, i) : next;
            if (next < i || next >= tree[i].End)
            {
                if (i < first || i > last || before[tree[i].End] > before[i])
                {
                    beside.Add(i, BodyPick.Apart);
                }

                i = tree[i].End;
            }
            else
            {
                i++;
            }
        }

        return new BodyPick(main, beside);
    }

    private void Count(int block, double length)
    {
        var node = IsParagraph(tree[block].Tag) ? parents[block] : block;
        for (var level = 0; level < NearestAncestors; level++)
        {
            scores[node] += length / (level < 2 ? level + 1 : level * 3);
            if (node == 0)
            {
                break;
            }

            node = parents[node];
        }
    }

    private void Walk(Boilerplate rules, int[] own, int[] linked)
    {
        var open = new Stack<int>();
        var (linkEnd, deadEnd) = (0, 0);
        for (var i = 0; i < tree.Count; i++)
        {
            while (open.TryPeek(out var ended) && tree[ended].End <= i)
            {
                open.Pop();
            }

            ref readonly var node = ref tree[i];
            parents[i] = open.TryPeek(out var block) ? block : 0;
            if (node.Tag == HtmlTag.Text)
            {
                var length = i < deadEnd ? 0 : tree.Text(i).Trim().Length;
                own[parents[i]] += length;
                linked[parents[i]] += i < linkEnd ? length : 0;
            }
            else if (HtmlTags.IsBlock(node.Tag))
            {
                open.Push(i);
            }

            linkedBefore[i + 1] = linkedBefore[i] + (node.Tag == HtmlTag.Text && i < linkEnd ? tree.Text(i).Trim().Length : 0);
            linkEnd = node.Tag == HtmlTag.A && i >= linkEnd ? node.End : linkEnd;
            deadEnd = i >= deadEnd && IsDead(i, rules) ? node.End : deadEnd;
        }
    }

    // What holds most of the page is its frame, whatever it is called; what holds the heading or is named as the text is no box beside it.
    private bool IsDead(int i, Boilerplate rules) =>
        tree[i].Tag is HtmlTag.Head or HtmlTag.Noscript or HtmlTag.Template
        || (tree.Length(i) * 2 < tree.TotalLength
            && (tree[i].Tag is HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Aside or HtmlTag.Dialog or HtmlTag.Figcaption
                or HtmlTag.Option
                || tree.IsHidden(i)
                || (HtmlTags.IsBlock(tree[i].Tag) && (IsDead(i, "class", rules) || IsDead(i, "id", rules))
                    && !tree.Holds(i, HtmlTag.H1) && !MarkedBody.Is(tree, i))));

    private bool IsDead(int i, string attribute, Boilerplate rules) =>
        rules.OfClass(tree.AttributeText(i, attribute), out _) is not (null or Boilerplate.Kept);

    /// <summary>Whether it holds a paragraph, and no others.</summary>
    public static bool IsParagraph(HtmlTag tag) =>
        tag is HtmlTag.P or HtmlTag.Li or HtmlTag.Blockquote or HtmlTag.Pre || HtmlTags.IsHeading(tag);
}

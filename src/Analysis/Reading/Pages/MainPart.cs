namespace Analysis.Reading;

/// <summary>
/// Which part of a saved page is the article: what gathers the most running text. Where the page marks another part as the article's text,
/// or much other running text stands on it, a second opinion is asked for.
/// </summary>
internal static class MainPart
{
    private const double Agree = 0.8;
    private const double MostOfPage = 0.85;
    private const string Differs = "SmartReader takes another part of the page for the article; compare it with the page";
    private const double LeastFound = 0.7;
    private const double LeastStated = 0.4;

    /// <summary>The part.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="rules">What its outlet prints around its articles.</param>
    /// <param name="stated">The article's text as the page's data for search engines state it; null where they do not.</param>
    public static BodyPick Of(HtmlTree tree, Boilerplate rules, string? stated)
    {
        var text = new PageText(tree, rules);
        var pick = PageBoxes.Without(tree, text, Choose(tree, text, stated));
        var kept = text.Kept(pick);
        return pick with { Running = text.Common(kept, kept), Lead = Lead(tree, pick, Array.IndexOf(kept, true)) };
    }

    // The pictures between the page's heading and the first text, where they stand outside the part or beside it.
    private static List<int> Lead(HtmlTree tree, BodyPick pick, int text)
    {
        var (figures, heading, besideEnd) = (new List<int>(), int.MaxValue, 0);
        for (var i = 1; i < text; i++)
        {
            if (tree[i].Tag == HtmlTag.H1)
            {
                heading = i;
                figures.Clear();
            }

            besideEnd = i >= besideEnd && pick.Beside.ContainsKey(i) ? tree[i].End : besideEnd;
            var isOutside = i > heading && (i < pick.Main || i < besideEnd) && tree[i].End <= text;
            if (isOutside && tree[i].Tag == HtmlTag.Figure && tree.Holds(i, HtmlTag.Img))
            {
                figures.Add(i);
            }
        }

        return figures;
    }

    private static BodyPick Choose(HtmlTree tree, PageText text, string? stated)
    {
        var ours = GatheredPart.In(tree, text);
        var ourText = text.Kept(ours);
        var length = text.Common(ourText, ourText);
        var marked = MarkedBody.In(tree, text) is > 0 and var node ? new BodyPick(node, []) : ours;
        var markedText = text.Kept(marked);
        if (text.Found(stated, out var share) is { } said && share >= LeastFound && text.Common(said, said) >= LeastStated * length)
        {
            return text.Agreement(ourText, said) >= Agree ? ours : text.Agreement(markedText, said) >= Agree ? marked : text.PickOf(said);
        }

        if (marked == ours ? length >= MostOfPage * text.In(0) : text.Agreement(ourText, markedText) >= Agree)
        {
            return ours;
        }

        if (text.Found(SecondOpinion.TextOf(tree), out _) is not { } other)
        {
            var percent = length * 100L / Math.Max(1, text.In(0));
            return percent >= 50 ? ours
                : ours with { Doubt = $"the text is {percent} % of the running text on the page; compare it with the page" };
        }

        if (text.Agreement(ourText, other) >= Agree || text.Agreement(markedText, other) >= Agree)
        {
            return text.Agreement(ourText, other) >= Agree ? ours : marked;
        }

        var lacksMuch = text.Common(ourText, other) < LeastFound * text.Common(other, other);
        return (lacksMuch ? text.PickOf(other) : ours) with { Doubt = Differs };
    }
}

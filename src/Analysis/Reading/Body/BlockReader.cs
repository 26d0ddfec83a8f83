namespace Analysis.Reading;

/// <summary>
/// Walks a body's tree once and lays it out as flat blocks: texts, pictures with their captions, and elements that are left out whole
/// because of what they are. One reader is used again for article after article.
/// </summary>
internal sealed class BlockReader
{
    private const int ShortestLine = 20;
    private readonly HtmlTree tree;
    private readonly TextBuffer buffer;
    private readonly ElementKinds elements;
    private readonly PictureReader pictures;
    private readonly LinkCollector links;
    private readonly Stack<Frame> frames = new();
    private BodyBlocks body = new(null);
    private LineCounter lines;
    private StyleCounter styles;
    private string? page;
    private int brokenAt;
    private int textNode;
    private bool isTime;

    /// <summary>A reader for the trees that <paramref name="tree"/> will hold; the buffer's counts belong to the problems table.</summary>
    public BlockReader(HtmlTree tree, TextBuffer buffer)
    {
        (this.tree, this.buffer) = (tree, buffer);
        elements = new ElementKinds(tree);
        pictures = new PictureReader(tree);
        links = new LinkCollector(tree, buffer);
    }

    private readonly record struct Frame(int End, HtmlTag Tag);

    /// <summary>The blocks of the tree, or of the main part of a whole page.</summary>
    /// <param name="address">The article's address, which relative ones start from.</param>
    /// <param name="title">The article's title, which may stand above the text again.</param>
    /// <param name="rules">What the article's outlet prints around its articles.</param>
    /// <param name="pick">Which part of a page is read.</param>
    /// <param name="counter">Tells the lines.</param>
    public BodyBlocks Read(string? address, string? title, Boilerplate rules, BodyPick pick, LineCounter counter)
    {
        (body, page, lines, brokenAt, textNode, isTime) = (new BodyBlocks(title), address, counter, 0, 0, false);
        links.Begin(body, address);
        pictures.Begin(body, address, rules);
        buffer.Clear();
        frames.Clear();
        styles = default;
        var main = pick.Main;
        body.Pick = pick;
        body.PageLength = pick == BodyPick.Whole ? 0 : tree.TotalLength;
        elements.Begin(body, address, rules, pick);
        foreach (var figure in pick.Lead)
        {
            pictures.ReadFigure(figure, Here(figure));
        }

        for (var i = main + 1; i < tree[main].End;)
        {
            MoveTo(i);
            i = ReadNode(i);
        }

        MoveTo(tree[main].End);
        Flush(tree[main].End);
        return body;
    }

    private int ReadNode(int i)
    {
        ref readonly var node = ref tree[i];
        if (node.Tag == HtmlTag.Text)
        {
            var before = buffer.Length;
            textNode = before == 0 ? i : textNode;
            buffer.Append(tree.Text(i));
            styles.Add(i, buffer.Length - before);
            return i + 1;
        }

        if (elements.Of(i) is { } kind)
        {
            return LeaveOut(i, kind);
        }

        switch (node.Tag)
        {
            case HtmlTag.Br:
                Break(i);
                return i + 1;
            case HtmlTag.Img:
                return ReadImage(i);
            case HtmlTag.Hr:
                Flush(i);
                return i + 1;
            case HtmlTag.Noscript:
                pictures.AddIn(i, Here(i));
                return node.End;
            case HtmlTag.Time:
                ReadTime(i);
                break;
        }

        return elements.IsFigure(i, IsInGallery) ? ReadFigure(i) : Open(i);
    }

    private int Open(int i)
    {
        ref readonly var node = ref tree[i];
        styles.Open(tree, i);
        if (HtmlTags.IsBlock(node.Tag))
        {
            Flush(i);
            frames.Push(new Frame(node.End, node.Tag));
        }
        else if (node.Tag == HtmlTag.A)
        {
            links.Open(i);
        }

        return i + 1;
    }

    // A block that is left out ends the paragraph before it; a piece of a line does not.
    private int LeaveOut(int i, string kind)
    {
        if (kind == ElementKinds.Silent)
        {
            return tree[i].End;
        }

        var caption = kind is Boilerplate.Caption or Boilerplate.Credit;
        if (HtmlTags.IsBlock(tree[i].Tag) || caption)
        {
            Flush(i);
        }

        if (kind == ElementKinds.Player)
        {
            pictures.AddPoster(i, Here(i));
        }

        if (caption && tree.Length(i) > 0)
        {
            if (pictures.TryAttach(tree.TextIn(i), kind))
            {
                return tree[i].End;
            }

            kind += " without picture";
        }

        if (tree.Length(i) > 0 || kind == ElementKinds.Player)
        {
            var related = kind == ElementKinds.Related ? RelatedLinks.In(tree, i, page) : [];
            body.Add(new Block
            {
                Type = BlockType.LeftOut,
                Mark = kind,
                Text = tree.FirstText(i),
                Line = lines.Of(tree, i),
                Node = i,
                FrameEnd = FrameEnd,
                Links = related
            });
            body.MostlyLeftOut = elements.IsMostOfText(i) ? kind : body.MostlyLeftOut;
        }

        buffer.Space();
        return tree[i].End;
    }

    private int ReadImage(int i)
    {
        if (pictures.EmojiAt(i) is { } emoji)
        {
            buffer.Append(emoji);
        }
        else
        {
            pictures.AddTo(i, Here(i), isFigure: false);
        }

        return i + 1;
    }

    private int ReadFigure(int i)
    {
        Flush(i);
        if (!tree.Holds(i, HtmlTag.Img))
        {
            return Open(i);
        }

        if (!pictures.ReadFigure(i, Here(i)) && tree.Length(i) > 0)
        {
            body.Add(new Block
            {
                Type = BlockType.LeftOut,
                Mark = "caption without picture",
                Text = tree.FirstText(i),
                Line = lines.Of(tree, i),
                Node = i,
                FrameEnd = FrameEnd
            });
        }

        return tree[i].End;
    }

    private void ReadTime(int i)
    {
        if (tree.Attribute(i, "datetime") is { Length: > 0 } value)
        {
            body.Found.Add(new Candidate(Field.Published, "body: time element", value, lines.Of(tree, i)));
        }

        isTime = buffer.Length == 0 && tree.Length(i) > 0;
    }

    // Two breaks end a paragraph; one ends it unless a long line merely wraps in mid-sentence.
    private void Break(int i)
    {
        var next = i + 1 < tree.Count && tree[i + 1].Tag == HtmlTag.Text && tree.Text(i + 1).IsWhiteSpace() ? i + 2 : i + 1;
        var twice = next < tree.Count && tree[next].Tag == HtmlTag.Br;
        var line = buffer.Span[Math.Min(brokenAt, buffer.Length)..];
        if (!twice && line.Length >= ShortestLine && (char.IsLetterOrDigit(line[^1]) || line[^1] is '，' or ',' or '、')
            && !(line.Length == buffer.Length && styles.IsAllStrong(buffer.Length)))
        {
            buffer.Append("\n");
            brokenAt = buffer.Length;
            return;
        }

        Flush(i);
    }

    // Leaves the elements that end before a node, which is read next.
    private void MoveTo(int next)
    {
        links.MoveTo(next);
        while (frames.TryPeek(out var frame) && frame.End <= next)
        {
            Flush(next);
            frames.Pop();
        }
    }

    // Ends the text that is being collected, if any.
    private void Flush(int node)
    {
        brokenAt = 0;
        var found = links.Take();
        var style = styles.Take(buffer.Length);
        var text = buffer.Take();
        if (text is not null)
        {
            body.Add(new Block
            {
                Type = BlockType.Text,
                Text = text,
                Line = lines.Of(tree, textNode),
                Node = node,
                FrameEnd = FrameEnd,
                Style = style,
                IsTime = isTime,
                Links = found,
                Kind = KindNow()
            });
        }

        isTime = false;
    }

    private int FrameEnd => frames.TryPeek(out var frame) ? frame.End : tree.Count;

    private (int Line, int FrameEnd, int Node) Here(int i) => (lines.Of(tree, i), FrameEnd, i);

    // Whether a gallery's heading was the last text before here.
    private bool IsInGallery => buffer.Length == 0 && body.LastText is { } heading
        && heading.Text.StartsWith(Boilerplate.GalleryHeading, StringComparison.Ordinal);

    private ParagraphKind KindNow()
    {
        foreach (var frame in frames)
        {
            if (HtmlTags.IsHeading(frame.Tag))
            {
                return ParagraphKind.Heading;
            }

            if (frame.Tag is HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt)
            {
                return ParagraphKind.Item;
            }

            if (frame.Tag == HtmlTag.Blockquote)
            {
                return ParagraphKind.Quote;
            }
        }

        return ParagraphKind.Body;
    }
}

namespace Analysis.Articles;

/// <summary>
/// Reads a body's HTML in one pass over its tree: blocks become paragraphs, pictures take their captions and credits, and what the
/// boilerplate table names is kept out. One reader is used again for article after article.
/// </summary>
internal sealed class BodyReader
{
    private const int LongestDate = 60;
    private readonly TextBuffer buffer = new();
    private readonly Stack<Frame> frames = new();
    private readonly PictureReader pictures;
    private ArticleBody body = new();
    private Boilerplate rules = Boilerplate.For(null);
    private string? page;
    private string? title;
    private string? timeText;
    private int brokenAt;
    private int position;
    private int muteUntil;
    private int linksBefore;

    public BodyReader() => pictures = new PictureReader(Tree, buffer);

    /// <summary>The tree of the last body; its counts belong to the problems table.</summary>
    public HtmlTree Tree { get; } = new();

    /// <summary>The buffer, for its counts of removed characters.</summary>
    public TextBuffer Buffer => buffer;

    private readonly record struct Frame(int End, HtmlTag Tag, string? Href = null, int TextStart = 0, bool IsTag = false);

    /// <summary>Reads <paramref name="html"/>; <paramref name="address"/> is the article's own, which relative addresses start from.</summary>
    public ArticleBody Read(ReadOnlyMemory<char> html, string? address, string? articleTitle, Boilerplate boilerplate, int maximumDepth)
    {
        (body, page, title, rules, timeText) = (new ArticleBody(), address, articleTitle, boilerplate, null);
        (brokenAt, position, muteUntil, linksBefore) = (0, 0, 0, 0);
        buffer.Clear();
        frames.Clear();
        Tree.Parse(html, maximumDepth);
        for (var i = 1; i < Tree.Count;)
        {
            CloseBefore(i);
            position = i;
            i = ReadNode(i);
        }

        CloseBefore(Tree.Count);
        Flush();
        return body;
    }

    private int ReadNode(int i)
    {
        ref readonly var node = ref Tree[i];
        if (node.Tag == HtmlTag.Text)
        {
            buffer.Append(Tree.Text(i));
            return i + 1;
        }

        switch (node.Tag)
        {
            case HtmlTag.Br:
                Break(i);
                return i + 1;
            case HtmlTag.Img:
                pictures.AddTo(body, i, page);
                return i + 1;
            case HtmlTag.Hr:
                Flush();
                return i + 1;
            case HtmlTag.Noscript:
                AddPicturesIn(i);
                return node.End;
            case HtmlTag.Figure:
                return ReadPicture(i);
            case HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Head or HtmlTag.Svg or HtmlTag.Math or HtmlTag.Textarea or HtmlTag.Select or HtmlTag.Noembed or HtmlTag.Noframes or HtmlTag.Title:
                return node.End;
            case HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Audio or HtmlTag.Object:
                AddPicturesIn(i);
                return Drop(i, "player");
            case HtmlTag.Nav or HtmlTag.Button or HtmlTag.Form or HtmlTag.Dialog or HtmlTag.Footer:
                return IsMostOfText(i) ? Open(i) : Drop(i, node.Tag == HtmlTag.Footer ? "footer" : "controls");
            case HtmlTag.Figcaption:
                return ReadCaption(i, Boilerplate.Caption);
            case HtmlTag.Time:
                ReadTime(i);
                return Open(i);
            case HtmlTag.Ul or HtmlTag.Ol when RelatedLinks.IsList(Tree, i, page):
                return ReadRelated(i);
        }

        return ReadByClass(i);
    }

    private int ReadByClass(int i)
    {
        ref readonly var node = ref Tree[i];
        if (Kind(i, out var certain) is { } kind && (certain || !IsMostOfText(i)))
        {
            if (kind is not (Boilerplate.Caption or Boilerplate.Credit or Boilerplate.Figure))
            {
                return Drop(i, kind);
            }

            if (kind != Boilerplate.Figure && !Tree.Holds(i, HtmlTag.Img))
            {
                return ReadCaption(i, kind);
            }

            if (Length(i) <= 600 && Tree.Holds(i, HtmlTag.Img) && !Tree.Holds(i, HtmlTag.Ul))
            {
                return ReadPicture(i);
            }
        }

        return node.Tag == HtmlTag.Div && node.End - i <= 80 && Tree.Holds(i, HtmlTag.Img) && pictures.IsPicture(i, rules) ? ReadPicture(i) : Open(i);
    }

    private string? Kind(int i, out bool certain)
    {
        var kind = rules.OfClass(Tree.Attribute(i, "class"), out certain);
        if (kind is null && Tree[i].Tag is HtmlTag.Div or HtmlTag.Section or HtmlTag.Aside)
        {
            kind = rules.OfClass(Tree.Attribute(i, "id"), out certain);
        }

        return kind;
    }

    private int Open(int i)
    {
        ref readonly var node = ref Tree[i];
        if (HtmlTags.IsBlock(node.Tag))
        {
            Flush();
            frames.Push(new Frame(node.End, node.Tag));
        }
        else if (node.Tag == HtmlTag.A)
        {
            var href = Tree.Attribute(i, "href");
            frames.Push(new Frame(node.End, node.Tag, href is null ? null : Addresses.Resolve(href, page), buffer.Length, Tree.Attribute(i, "rel") is "tag"));
        }

        return i + 1;
    }

    private void CloseBefore(int next)
    {
        while (frames.TryPeek(out var frame) && frame.End <= next)
        {
            if (frame.Tag == HtmlTag.A)
            {
                if (frame.Href is not null)
                {
                    AddLink(frame.Href, frame.TextStart, frame.IsTag);
                }
            }
            else
            {
                Flush();
            }

            frames.Pop();
        }
    }

    private void AddLink(string href, int textStart, bool isTag)
    {
        var text = textStart < buffer.Length ? buffer.Span[textStart..].Trim().ToString() : null;
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        body.Links.Add(new Link(href, text, LinkKind.Inline));
        if (isTag && text is { Length: > 0 and < 60 })
        {
            body.Tags.Add(text);
        }
    }

    // Two breaks end a paragraph; one ends it unless a long line merely wraps in mid-sentence.
    private void Break(int i)
    {
        var next = i + 1 < Tree.Count && Tree[i + 1].Tag == HtmlTag.Text && string.IsNullOrWhiteSpace(Tree.Text(i + 1)) ? i + 2 : i + 1;
        var twice = next < Tree.Count && Tree[next].Tag == HtmlTag.Br;
        var line = buffer.Span[Math.Min(brokenAt, buffer.Length)..];
        if (!twice && line.Length >= 20 && (char.IsLetterOrDigit(line[^1]) || line[^1] is '，' or ',' or '、'))
        {
            buffer.Append("\n");
            brokenAt = buffer.Length;
            return;
        }

        Flush();
    }

    private void Flush()
    {
        brokenAt = 0;
        var text = buffer.Take();
        var time = timeText;
        timeText = null;
        if (text is null)
        {
            return;
        }

        if (position < muteUntil)
        {
            DropLinks(null);
        }
        else if (NotText(text, time) is { } kind)
        {
            body.Drop(kind);
            DropLinks(kind);
            muteUntil = kind == Boilerplate.FeedFooter ? frames.TryPeek(out var block) ? block.End : Tree.Count : muteUntil;
        }
        else
        {
            body.Paragraphs.Add(new Paragraph(KindNow(), text));
        }

        linksBefore = body.Links.Count;
    }

    private string? NotText(string text, string? time)
    {
        if (IsDate(text, time))
        {
            return "date";
        }

        if (body.Paragraphs.Count < 3 && text == title)
        {
            return "title";
        }

        if (PictureReader.IsCreditMark(text) && text.Length <= 80 && body.Images.Count > 0)
        {
            PictureReader.Attach(body, body.Images.Count, null, PictureReader.WithoutLabel(text));
            return Boilerplate.Credit;
        }

        return rules.OfParagraph(text);
    }

    // Links of what is no text are no links of the article, unless they lead to related ones.
    private void DropLinks(string? kind)
    {
        for (var i = body.Links.Count - 1; i >= linksBefore; i--)
        {
            if (kind == "related")
            {
                body.Links[i] = body.Links[i] with { Kind = LinkKind.Related };
            }
            else
            {
                body.Links.RemoveAt(i);
            }
        }
    }

    private bool IsDate(string text, string? time)
    {
        if (text.Length > LongestDate || body.Paragraphs.Count > 2)
        {
            return false;
        }

        if (text == time || DateParser.IsRelative(text))
        {
            return true;
        }

        if (DateParser.Parse(text) is null || text.Length < 8)
        {
            return false;
        }

        body.Dates.Add(new DateCandidate(DateOrigin.BodyLine, "body: date line", text));
        return true;
    }

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

    private void ReadTime(int i)
    {
        if (Tree.Attribute(i, "datetime") is { Length: > 0 } value)
        {
            body.Dates.Add(new DateCandidate(DateOrigin.TimeElement, "body: time element", value));
        }

        if (buffer.Length == 0 && Tree.TextIn(i) is { } text)
        {
            timeText = text;
        }
    }

    private int ReadPicture(int i)
    {
        var images = body.Images.Count;
        Flush();
        if (!Tree.Holds(i, HtmlTag.Img) && Length(i) > 600)
        {
            return Open(i);
        }

        pictures.Read(i, page, rules, body);
        if (images == body.Images.Count && Length(i) > 0 && !Tree.Holds(i, HtmlTag.Img))
        {
            body.Drop("caption without picture");
        }

        return Tree[i].End;
    }

    private int ReadCaption(int i, string kind)
    {
        Flush();
        if (body.Images.Count == 0 && Length(i) > 0)
        {
            body.Drop(kind + " without picture");
            return Tree[i].End;
        }

        var text = PictureReader.WithoutLabel(Tree.TextIn(i));
        PictureReader.Attach(body, body.Images.Count, kind == Boilerplate.Caption ? text : null, kind == Boilerplate.Caption ? null : text);
        return Tree[i].End;
    }

    private int Drop(int i, string kind)
    {
        AddPicturesIn(i);
        if (Length(i) > 0)
        {
            body.Drop(kind);
        }

        if (kind == "related")
        {
            RelatedLinks.AddTo(body, Tree, i, page);
        }

        buffer.Space();
        return Tree[i].End;
    }

    private void AddPicturesIn(int i)
    {
        if (Tree[i].Tag != HtmlTag.Noscript)
        {
            return;
        }

        for (var child = i + 1; child < Tree[i].End; child++)
        {
            if (Tree[child].Tag == HtmlTag.Img)
            {
                pictures.AddTo(body, child, page);
            }
        }
    }

    private int ReadRelated(int i)
    {
        Flush();
        RelatedLinks.AddTo(body, Tree, i, page);
        body.Drop("related");
        return Tree[i].End;
    }

    // A word in a class that covers most of the article is no advert, whatever the word says.
    private bool IsMostOfText(int i) => Length(i) > 200 && Length(i) * 2 > Tree.TotalLength;

    private int Length(int i) => Tree.Length(i);
}

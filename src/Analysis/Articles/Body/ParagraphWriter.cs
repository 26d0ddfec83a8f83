using System.Buffers;

namespace Analysis.Articles;

/// <summary>Collects a body's paragraphs and links while a <see cref="BodyReader"/> walks its tree; what is no text is dropped here.</summary>
internal sealed class ParagraphWriter(HtmlTree tree, TextBuffer buffer)
{
    private const int LongestDate = 60;
    private static readonly SearchValues<char> Ornaments = SearchValues.Create("=-_*#~—–―·•◆◇■□●○★☆▲△▼|/\\ ");
    private static readonly SearchValues<char> PictureSigns = SearchValues.Create("图圖摄攝");
    private readonly Stack<Frame> frames = new();
    private readonly LinkWriter links = new(tree, buffer);
    private ArticleBody body = new();
    private Boilerplate rules = Boilerplate.For(null);
    private string? title;
    private int brokenAt;
    private int position;
    private int muteUntil;
    private int pictureAt;
    private int relatedAt;
    private int galleryAt;
    private int pictureBlock;

    private readonly record struct Frame(int End, HtmlTag Tag);

    /// <summary>The text of a time element with which the paragraph begins.</summary>
    public string? Time { get; set; }

    /// <summary>Whether nothing but white space stands between the last picture and here.</summary>
    public bool StandsAfterPicture => pictureAt == body.Paragraphs.Count && buffer.Length == 0;

    /// <summary>Whether a gallery's heading was the last thing before the next picture.</summary>
    public bool IsInGallery => galleryAt == body.Paragraphs.Count && buffer.Length == 0;

    /// <summary>Notes that a picture or a player ends here.</summary>
    public void AfterPicture()
    {
        pictureAt = buffer.Length == 0 ? body.Paragraphs.Count : -1;
        pictureBlock = frames.TryPeek(out var block) ? block.End : 0;
    }

    /// <summary>Whether the element from here to <paramref name="end"/> is all that stands after the last picture in the same block.</summary>
    public bool IsRestAfterPicture(int end) => StandsAfterPicture && frames.TryPeek(out var block) && block.End == pictureBlock && block.End == end;

    /// <summary>Begins an article.</summary>
    public void Begin(ArticleBody article, string? address, string? articleTitle, Boilerplate boilerplate)
    {
        (body, title, rules, Time) = (article, articleTitle, boilerplate, null);
        (brokenAt, position, muteUntil, pictureAt, relatedAt, galleryAt) = (0, 0, 0, -1, -1, -1);
        links.Begin(article, address);
        buffer.Clear();
        frames.Clear();
    }

    /// <summary>Enters an element; returns the next node.</summary>
    public int Open(int i)
    {
        ref readonly var node = ref tree[i];
        if (HtmlTags.IsBlock(node.Tag))
        {
            Flush();
            frames.Push(new Frame(node.End, node.Tag));
        }
        else if (node.Tag == HtmlTag.A)
        {
            links.Open(i);
        }

        return i + 1;
    }

    /// <summary>Leaves the elements that end before a node, which is read next.</summary>
    public void MoveTo(int next)
    {
        links.MoveTo(next);
        while (frames.TryPeek(out var frame) && frame.End <= next)
        {
            Flush();
            frames.Pop();
        }

        position = Math.Min(next, tree.Count - 1);
    }

    /// <summary>Two breaks end a paragraph; one ends it unless a long line merely wraps in mid-sentence.</summary>
    public void Break(int i)
    {
        var next = i + 1 < tree.Count && tree[i + 1].Tag == HtmlTag.Text && tree.Text(i + 1).IsWhiteSpace() ? i + 2 : i + 1;
        var twice = next < tree.Count && tree[next].Tag == HtmlTag.Br;
        var line = buffer.Span[Math.Min(brokenAt, buffer.Length)..];
        if (!twice && line.Length >= 20 && (char.IsLetterOrDigit(line[^1]) || line[^1] is '，' or ',' or '、'))
        {
            buffer.Append("\n");
            brokenAt = buffer.Length;
            return;
        }

        Flush();
    }

    /// <summary>Ends the paragraph that is being collected, if any.</summary>
    public void Flush()
    {
        brokenAt = 0;
        links.EndAtText();
        var text = buffer.Take();
        var time = Time;
        Time = null;
        if (text is null)
        {
            return;
        }

        if (position < muteUntil)
        {
            links.Drop(null);
        }
        else if (NotText(text, time) is { } kind)
        {
            body.Drop(kind, text);
            links.Drop(kind);
            muteUntil = kind == Boilerplate.FeedFooter ? frames.TryPeek(out var block) ? block.End : tree.Count : muteUntil;
        }
        else
        {
            body.Paragraphs.Add(new Paragraph(KindNow(), text));
        }

        links.EndParagraph();
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

        if (StandsAfterPicture && IsBracketedCaption(text))
        {
            PictureReader.Attach(body, body.Images.Count, text[1..^1], null);
            return Boilerplate.Caption;
        }

        var kind = IsOrnament(text) ? "ornament" : IsRelatedLink(text) ? "related" : rules.OfParagraph(text);
        relatedAt = kind == "related" ? body.Paragraphs.Count : relatedAt;
        galleryAt = kind == "gallery" ? body.Paragraphs.Count : galleryAt;
        if (kind is Boilerplate.Caption or Boilerplate.Credit)
        {
            if (body.Images.Count == 0 || !StandsAfterPicture)
            {
                return kind == Boilerplate.Credit ? "credit without picture" : null;
            }

            PictureReader.Attach(body, body.Images.Count, kind == Boilerplate.Caption ? text.TrimStart('▲', '△', ' ', '：') : null, kind == Boilerplate.Caption ? null : PictureReader.WithoutLabel(text));
        }

        return kind;
    }

    // A line of signs that is drawn where a rule could stand.
    private static bool IsOrnament(string text) => text.Length > 1 && !text.AsSpan().ContainsAnyExcept(Ornaments);

    // After a picture, a line in brackets that speaks of a picture.
    private static bool IsBracketedCaption(string text) =>
        text.Length is > 3 and <= 100 && text[0] is '（' or '(' && text[^1] is '）' or ')' && text.AsSpan().ContainsAny(PictureSigns);

    /// <summary>Takes back a heading that stands directly before what is dropped, and is its heading.</summary>
    public void DropHeading(string kind)
    {
        if (body.Paragraphs is [.., { Kind: ParagraphKind.Heading, Text.Length: <= LongestDate } heading])
        {
            body.Paragraphs.RemoveAt(body.Paragraphs.Count - 1);
            body.Drop(kind, heading.Text);
        }
    }

    // After "related reading", a paragraph that is nothing but a link to the outlet's own pages.
    private bool IsRelatedLink(string text) =>
        body.Dropped is [.., { Kind: "related" }] && relatedAt == body.Paragraphs.Count && links.IsOwnLink(text);

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
}

using System.Buffers;

namespace Analysis.Articles;

/// <summary>
/// Reads a body's HTML in one pass over its tree: blocks become paragraphs, pictures take their captions and credits, and what the
/// boilerplate table names is kept out. One reader is used again for article after article.
/// </summary>
internal sealed class BodyReader
{
    private readonly TextBuffer buffer = new();
    private readonly ParagraphWriter paragraphs;
    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("0123456789[]()*†‡↩↑^注註 ");
    private readonly PictureReader pictures;
    private readonly Byline byline;
    private ArticleBody body = new();
    private Boilerplate rules = Boilerplate.For(null);
    private string? page;

    public BodyReader()
    {
        pictures = new PictureReader(Tree, buffer);
        byline = new Byline(Tree);
        paragraphs = new ParagraphWriter(Tree, buffer);
    }

    /// <summary>The tree of the last body; its counts belong to the problems table.</summary>
    public HtmlTree Tree { get; } = new();

    /// <summary>The buffer, for its counts of removed characters.</summary>
    public TextBuffer Buffer => buffer;

    /// <summary>Reads <paramref name="html"/>; <paramref name="address"/> is the article's own, which relative addresses start from.</summary>
    public ArticleBody Read(ReadOnlyMemory<char> html, string? address, string? articleTitle, Boilerplate boilerplate, int maximumDepth, bool isPage = false)
    {
        (body, page, rules) = (new ArticleBody(), address, boilerplate);
        Tree.Parse(html, maximumDepth);
        paragraphs.Begin(body, address, articleTitle, boilerplate);
        var main = isPage ? MainPart.Of(Tree, rules) : 0;
        for (var i = main + 1; i < Tree[main].End;)
        {
            paragraphs.MoveTo(i);
            i = ReadNode(i);
        }

        paragraphs.MoveTo(Tree[main].End);
        paragraphs.Flush();
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
                paragraphs.Break(i);
                return i + 1;
            case HtmlTag.Img:
                pictures.AddTo(body, i, page);
                paragraphs.AfterPicture();
                return i + 1;
            case HtmlTag.Hr:
                paragraphs.Flush();
                return i + 1;
            case HtmlTag.Noscript:
                AddPicturesIn(i);
                return node.End;
            case HtmlTag.Figure:
                return ReadPicture(i);
            case HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Head or HtmlTag.Svg or HtmlTag.Math or HtmlTag.Textarea or HtmlTag.Select or HtmlTag.Noembed or HtmlTag.Noframes or HtmlTag.Title:
                return node.End;
            case HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Audio or HtmlTag.Object:
                pictures.AddPoster(body, i, page);
                paragraphs.AfterPicture();
                return Drop(i, "player");
            case HtmlTag.A when IsNoteMark(i):
                body.Drop("note mark", Tree.FirstText(i));
                return node.End;
            case HtmlTag.Em when paragraphs.IsRestAfterPicture(node.End) && Length(i) <= 200:
            case HtmlTag.Small or HtmlTag.Center when paragraphs.StandsAfterPicture && Length(i) <= 200 && !Tree.Holds(i, HtmlTag.A) && !Tree.Holds(i, HtmlTag.Img):
                return ReadCaption(i, Boilerplate.Caption);
            case HtmlTag.Nav or HtmlTag.Button or HtmlTag.Form or HtmlTag.Dialog or HtmlTag.Footer:
                return IsMostOfText(i) ? paragraphs.Open(i) : Drop(i, node.Tag == HtmlTag.Footer ? "footer" : "controls");
            case HtmlTag.Figcaption:
                return ReadCaption(i, Boilerplate.Caption);
            case HtmlTag.Time:
                ReadTime(i);
                return paragraphs.Open(i);
            case HtmlTag.Ul or HtmlTag.Ol when RelatedLinks.IsList(Tree, i, page):
                return ReadRelated(i);
        }

        return ReadByClass(i);
    }

    private int ReadByClass(int i)
    {
        ref readonly var node = ref Tree[i];
        if (Tree.IsHidden(i) && !IsMostOfText(i))
        {
            return Drop(i, "hidden");
        }

        if (body.Paragraphs.Count == 0 && HtmlTags.IsBlock(node.Tag) && byline.Read(i, body))
        {
            return DropByline(i);
        }

        if (Kind(i, out var certain) is { } kind && (certain || !IsMostOfText(i)))
        {
            if (kind == Byline.Kind)
            {
                return byline.ReadMarked(i, body) ? DropByline(i) : paragraphs.Open(i);
            }

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

        return node.Tag == HtmlTag.Div && node.End - i <= 80 && Tree.Holds(i, HtmlTag.Img) && !HoldsTheText(i) && (paragraphs.IsInGallery || pictures.IsPicture(i, rules)) ? ReadPicture(i) : paragraphs.Open(i);
    }

    private string? Kind(int i, out bool certain)
    {
        var kind = rules.OfClass(Tree.AttributeText(i, "class"), out certain);
        if (kind is null && Tree[i].Tag is HtmlTag.Div or HtmlTag.Section or HtmlTag.Aside)
        {
            kind = rules.OfClass(Tree.AttributeText(i, "id"), out certain);
        }

        return kind == Boilerplate.Kept ? null : kind;
    }

    private void ReadTime(int i)
    {
        if (Tree.Attribute(i, "datetime") is { Length: > 0 } value)
        {
            body.Dates.Add(new DateCandidate(DateOrigin.TimeElement, "body: time element", value));
        }

        if (buffer.Length == 0 && Tree.TextIn(i) is { } text)
        {
            paragraphs.Time = text;
        }
    }

    private int ReadPicture(int i)
    {
        var images = body.Images.Count;
        paragraphs.Flush();
        if (!Tree.Holds(i, HtmlTag.Img) && Length(i) > 600)
        {
            return paragraphs.Open(i);
        }

        pictures.Read(i, page, rules, body);
        if (images == body.Images.Count && Length(i) > 0 && !Tree.Holds(i, HtmlTag.Img))
        {
            body.Drop("caption without picture", Tree.FirstText(i));
        }

        return Tree[i].End;
    }

    private int ReadCaption(int i, string kind)
    {
        paragraphs.Flush();
        if (body.Images.Count == 0 && Length(i) > 0)
        {
            body.Drop(kind + " without picture", Tree.FirstText(i));
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
            body.Drop(kind, Tree.FirstText(i));
            body.MostlyDropped = IsMostOfText(i) ? kind : body.MostlyDropped;
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

    private int DropByline(int i)
    {
        paragraphs.Flush();
        return Drop(i, Byline.Kind);
    }

    // The mark of a note: a link within the page whose text is a number or an arrow.
    private bool IsNoteMark(int i) =>
        Length(i) is > 0 and <= 5 && Tree.Attribute(i, "href") is { } href && href.Contains('#', StringComparison.Ordinal) && !Tree.TextIn(i).AsSpan().ContainsAnyExcept(NoteMarks);

    private int ReadRelated(int i)
    {
        paragraphs.Flush();
        paragraphs.DropHeading("related");
        RelatedLinks.AddTo(body, Tree, i, page);
        body.Drop("related", Tree.FirstText(i));
        return Tree[i].End;
    }

    // A word in a class that covers most of the article is no advert, whatever the word says.
    private bool IsMostOfText(int i) => Length(i) > 200 && Length(i) * 2 > Tree.TotalLength;

    // A short article in one element with its picture is no picture.
    private bool HoldsTheText(int i) => Length(i) * 2 > Tree.TotalLength && Tree.Holds(i, HtmlTag.P);

    private int Length(int i) => Tree.Length(i);
}

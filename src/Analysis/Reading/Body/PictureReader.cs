namespace Analysis.Reading;

/// <summary>The pictures of a tree: their addresses, captions and credits.</summary>
internal sealed class PictureReader(HtmlTree tree)
{
    /// <summary>The longest text that is a caption.</summary>
    public const int LongestCaption = 600;

    private const int MostNodes = 80;
    private const int LongestEmoji = 8;
    private static readonly string[] Placeholders = ["placeholder", "grey.gif", "gray.gif", "blank.gif", "spacer", "1x1", "pixel.gif",
        "loading.gif", "lazyload", "transparent", "icon-zoom"];
    private static readonly string[] EmojiAddresses = ["/emoji/", "/emoji-", "twemoji", "/emoticon", "/smilies/", "/emotion/",
        "/expression/", "s.w.org/images/core/"];
    private readonly TextBuffer attributes = new();
    private readonly TextBuffer buffer = new();
    private BodyBlocks body = new(null);
    private Boilerplate rules = Boilerplate.For(null);
    private string? page;

    /// <summary>Begins an article.</summary>
    public void Begin(BodyBlocks blocks, string? address, Boilerplate boilerplate) => (body, page, rules) = (blocks, address, boilerplate);

    /// <summary>The sign that a picture stands for: an emoji is text, not a picture; null where it is a picture.</summary>
    public string? EmojiAt(int node)
    {
        if (tree.AttributeText(node, "alt").Trim() is not { Length: > 0 and <= LongestEmoji } alt)
        {
            return null;
        }

        var source = tree.AttributeText(node, "src");
        var isEmoji = tree.AttributeText(node, "class").Contains("emoji", StringComparison.OrdinalIgnoreCase)
            || (alt[0] == '[' && alt[^1] == ']') || IsSign(alt);
        foreach (var address in EmojiAddresses)
        {
            isEmoji = isEmoji || source.Contains(address, StringComparison.OrdinalIgnoreCase);
        }

        return isEmoji ? alt.ToString() : null;
    }

    /// <summary>Whether an element is a picture with its caption and credit and nothing else: few nodes, a picture, a credit or a caption
    /// by its class, and at most one further short text.</summary>
    public static bool IsPicture(HtmlTree tree, int node, Boilerplate rules)
    {
        var end = tree[node].End;
        if (end - node > MostNodes)
        {
            return false;
        }

        var (pictures, paragraphs, length, marked) = (0, 0, 0, false);
        for (var i = node + 1; i < end; i++)
        {
            ref readonly var current = ref tree[i];
            switch (current.Tag)
            {
                case HtmlTag.Img:
                    pictures++;
                    break;
                case HtmlTag.Figcaption:
                    marked = true;
                    break;
                case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Blockquote or HtmlTag.Table or HtmlTag.Figure or (>= HtmlTag.H1 and <= HtmlTag.H6):
                    return false;
                case HtmlTag.P:
                    paragraphs++;
                    break;
                case HtmlTag.Text:
                    var raw = tree.Text(i).Trim();
                    length += raw.Length;
                    marked |= CaptionText.BeginsFigure(raw);
                    continue;
            }

            marked = marked || rules.OfClass(tree.AttributeText(i, "class"), out _) is Boilerplate.Caption or Boilerplate.Credit;
        }

        return pictures > 0 && marked && paragraphs <= 2 && length <= LongestCaption;
    }

    /// <summary>Reads a picture's element: the pictures in it, and the rest of its text as their caption and credit; false where it holds
    /// no new picture.</summary>
    public bool ReadFigure(int node, (int Line, int FrameEnd, int Node) place)
    {
        var (first, end, creditEnd) = (body.Items.Count, tree[node].End, 0);
        var (caption, credit) = ((string?)null, (string?)null);
        var held = false;
        buffer.Clear();
        for (var i = node + 1; i < end; i++)
        {
            ref readonly var current = ref tree[i];
            if (i >= creditEnd && creditEnd > 0)
            {
                credit = Join(credit, CaptionText.WithoutLabel(buffer.Take()));
                creditEnd = 0;
            }

            if (current.Tag == HtmlTag.Text)
            {
                if (creditEnd == 0 && CaptionText.BeginsCredit(tree.Text(i)))
                {
                    caption = Join(caption, CaptionText.WithoutLabel(buffer.Take()));
                    creditEnd = EndOfBlock(i, node);
                }

                buffer.Append(tree.Text(i));
                continue;
            }

            if (current.Tag == HtmlTag.Img)
            {
                held |= AddTo(i, place, isFigure: true);
            }
            else if (HtmlTags.IsRaw(current.Tag) || current.Tag is HtmlTag.Svg or HtmlTag.Button or HtmlTag.Video or HtmlTag.Audio
                || IsPlayerText(i))
            {
                i = current.End - 1;
            }
            else if (creditEnd == 0
                && (current.Tag == HtmlTag.Cite || rules.OfClass(tree.AttributeText(i, "class"), out _) == Boilerplate.Credit))
            {
                caption = Join(caption, CaptionText.WithoutLabel(buffer.Take()));
                creditEnd = current.End;
            }
            else if (HtmlTags.IsBlock(current.Tag) || current.Tag == HtmlTag.Br)
            {
                buffer.Space();
            }
        }

        var last = buffer.Take();
        (caption, credit) = creditEnd > 0 ? (caption, Join(credit, CaptionText.WithoutLabel(last)))
            : (Join(caption, CaptionText.WithoutLabel(last)), credit);
        if (first < body.Items.Count || (held && body.LastPicture is not null))
        {
            Attach(Math.Min(first, body.Items.Count - 1), caption, credit);
        }

        return held;
    }

    /// <summary>Adds the picture, once; returns whether it has an address.</summary>
    public bool AddTo(int node, (int Line, int FrameEnd, int Node) place, bool isFigure)
    {
        if (AddressOf(node) is not { } address)
        {
            if (page is null && tree.Attribute(node, "src") is { Length: > 0 } source && !IsPlaceholder(source))
            {
                body.DeadPictures.Add(source);
            }

            return false;
        }

        Add(new Image(address, AltOf(node)), place, isFigure);
        return true;
    }

    /// <summary>Adds the pictures of an element that stands for those without scripts.</summary>
    public void AddIn(int node, (int Line, int FrameEnd, int Node) place)
    {
        for (var child = node + 1; child < tree[node].End; child++)
        {
            if (tree[child].Tag == HtmlTag.Img)
            {
                AddTo(child, place, isFigure: false);
            }
        }
    }

    /// <summary>Adds the still picture of a player, where it has one.</summary>
    public void AddPoster(int node, (int Line, int FrameEnd, int Node) place)
    {
        if (tree.Attribute(node, "poster") is { Length: > 0 } poster && WebAddresses.Picture(poster, page) is { } address)
        {
            Add(new Image(address), place, isFigure: false);
        }
    }

    /// <summary>Gives a caption or a credit to the last picture; false where there is none.</summary>
    public bool TryAttach(string? text, string kind)
    {
        if (body.LastPicture is not { } picture)
        {
            return false;
        }

        CaptionText.Give(picture, kind == Boilerplate.Caption ? text : null, kind == Boilerplate.Caption ? null : text);
        return true;
    }

    private void Add(Image image, (int Line, int FrameEnd, int Node) place, bool isFigure)
    {
        if (body.PictureAddresses.Add(image.Url))
        {
            body.Add(new Block
            {
                Type = BlockType.Picture,
                Image = image,
                Line = place.Line,
                FrameEnd = place.FrameEnd,
                Node = place.Node,
                IsFigure = isFigure
            });
        }
    }

    private void Attach(int first, string? caption, string? credit)
    {
        for (var i = first; i < body.Items.Count; i++)
        {
            if (body.Items[i].Type == BlockType.Picture)
            {
                CaptionText.Give(body.Items[i], caption, credit);
            }
        }
    }

    private string? AddressOf(int node)
    {
        if (tree.AttributeText(node, "width") is "1" or "0" || tree.AttributeText(node, "height") is "1" or "0")
        {
            return null;
        }

        var address = tree.Attribute(node, "src");
        address = string.IsNullOrWhiteSpace(address) || IsPlaceholder(address) ? Lazy(node) : address;
        return address is null ? null : WebAddresses.Picture(address, page);
    }

    private string? AltOf(int node)
    {
        var alt = tree.Attribute(node, "alt");
        return string.IsNullOrWhiteSpace(alt) ? null : attributes.Clean(alt);
    }

    private bool IsPlayerText(int node) => rules.OfClass(tree.AttributeText(node, "class"), out _) is ElementKinds.Player or "share"
        or "hidden";

    private static string? Join(string? first, string? second) =>
        first is null ? second : second is null || first.Contains(second, StringComparison.Ordinal) ? first : first + " " + second;

    private static bool IsSign(ReadOnlySpan<char> alt)
    {
        foreach (var rune in alt.EnumerateRunes())
        {
            if (System.Text.Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.OtherSymbol
                or System.Globalization.UnicodeCategory.ModifierSymbol or System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> address)
    {
        if (address.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var name in Placeholders)
        {
            if (address.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private string? Lazy(int node)
    {
        foreach (var name in HtmlTags.LazySources)
        {
            if (name != "data-srcset" && tree.Attribute(node, name) is { Length: > 0 } value)
            {
                return value;
            }
        }

        var set = (tree.Attribute(node, "data-srcset") ?? tree.Attribute(node, "srcset"))?.Trim();
        var space = set is null ? -1 : set.AsSpan().IndexOfAny(' ', ',');
        return space < 0 ? set : set![..space];
    }

    // The end of the innermost block around a text: a credit's label and the name after it stand in one.
    private int EndOfBlock(int text, int outer)
    {
        var end = tree[outer].End;
        for (var i = text - 1; i > outer; i--)
        {
            if (HtmlTags.IsBlock(tree[i].Tag) && tree[i].End > text)
            {
                return tree[i].End;
            }
        }

        return end - text > 6 ? Math.Min(end, text + 4) : end;
    }
}

namespace Analysis.Articles;

/// <summary>Pictures of a tree: their addresses, captions and credits.</summary>
internal sealed class PictureReader(HtmlTree tree, TextBuffer buffer)
{
    // Apart from the buffer of texts, which may hold a block that is being collected.
    private readonly TextBuffer attributeBuffer = new();
    private const int LongestCaption = 600;
    private static readonly string[] Placeholders = ["placeholder", "grey.gif", "gray.gif", "blank.gif", "spacer", "1x1", "pixel.gif", "loading.gif", "lazyload", "transparent", "icon-zoom"];
    private static readonly string[] CreditMarks = ["图像来源", "图片来源", "图片版权", "圖像來源", "圖片來源", "圖片版權", "版权所有", "Image source", "Image copyright", "Getty Images", "图片说明", "Image caption"];
    private static readonly string[] ShortMarks = ["图/", "图／", "圖/", "圖／", "图源", "圖源", "攝：", "摄："];
    private static readonly string[] Labels = ["图像来源，", "图像来源,", "图片来源，", "图片来源：", "图片来源:", "图像来源：", "圖像來源，", "圖片來源，", "圖片來源：", "图片版权", "圖片版權", "图像加注文字，", "图像加注文字", "圖像加註文字，", "图片说明：", "Image source,", "Image copyright", "Image caption", "Photo:", "Credit:", "摄影：", "攝影：", "图/", "图／", "圖/", "圖／", "图源：", "圖源：", "攝：", "摄："];

    /// <summary>Whether the picture at <paramref name="node"/> has an address worth keeping, and which.</summary>
    public string? AddressOf(int node, string? page)
    {
        if (tree.AttributeText(node, "width") is "1" or "0" || tree.AttributeText(node, "height") is "1" or "0")
        {
            return null;
        }

        var address = tree.Attribute(node, "src");
        if (string.IsNullOrWhiteSpace(address) || IsPlaceholder(address))
        {
            address = Lazy(node);
        }

        return address is null ? null : Addresses.Picture(address, page);
    }

    public string? AltOf(int node)
    {
        var alt = tree.Attribute(node, "alt");
        return string.IsNullOrWhiteSpace(alt) ? null : attributeBuffer.Clean(alt);
    }

    /// <summary>
    /// Whether the element is a picture with its caption and credit and nothing else: few nodes, a picture, a credit or a caption by its
    /// class, and at most one further short text.
    /// </summary>
    public bool IsPicture(int node, Boilerplate rules)
    {
        var end = tree[node].End;
        if (end - node > 80)
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
                case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Blockquote or HtmlTag.Table or (>= HtmlTag.H1 and <= HtmlTag.H6):
                    return false;
                case HtmlTag.P:
                    paragraphs++;
                    break;
                case HtmlTag.Text:
                    var raw = tree.Text(i).Trim();
                    length += raw.Length;
                    marked |= StartsWithAny(raw, CreditMarks);
                    continue;
            }

            marked |= rules.OfClass(tree.AttributeText(i, "class"), out _) is Boilerplate.Caption or Boilerplate.Credit;
        }

        return pictures > 0 && marked && paragraphs <= 2 && length <= LongestCaption;
    }

    /// <summary>Reads a picture's element: the pictures in it, and the rest of its text as their caption and credit.</summary>
    public void Read(int node, string? page, Boilerplate rules, ArticleBody body)
    {
        var first = body.Images.Count;
        var end = tree[node].End;
        var creditEnd = 0;
        var (caption, credit) = ((string?)null, (string?)null);
        buffer.Clear();
        for (var i = node + 1; i < end; i++)
        {
            ref readonly var current = ref tree[i];
            if (i >= creditEnd && creditEnd > 0)
            {
                credit = Join(credit, WithoutLabel(buffer.Take()));
                creditEnd = 0;
            }

            if (current.Tag == HtmlTag.Text)
            {
                if (creditEnd == 0 && IsCreditMark(tree.Text(i)))
                {
                    caption = Join(caption, WithoutLabel(buffer.Take()));
                    creditEnd = EndOfBlock(i, node);
                }

                buffer.Append(tree.Text(i));
                continue;
            }

            if (current.Tag == HtmlTag.Img)
            {
                AddTo(body, i, page);
            }
            else if (HtmlTags.IsRaw(current.Tag) || current.Tag is HtmlTag.Svg or HtmlTag.Button)
            {
                i = current.End - 1;
            }
            else if (creditEnd == 0 && IsCredit(i, rules))
            {
                caption = Join(caption, WithoutLabel(buffer.Take()));
                creditEnd = current.End;
            }
            else if (HtmlTags.IsBlock(current.Tag) || current.Tag == HtmlTag.Br)
            {
                buffer.Space();
            }
        }

        var last = buffer.Take();
        (caption, credit) = creditEnd > 0 ? (caption, Join(credit, WithoutLabel(last))) : (Join(caption, WithoutLabel(last)), credit);
        Attach(body, first, caption, credit);
    }

    /// <summary>Adds the picture, once; returns whether it has an address.</summary>
    public bool AddTo(ArticleBody body, int node, string? page)
    {
        if (AddressOf(node, page) is not { } address)
        {
            if (page is null && tree.Attribute(node, "src") is { Length: > 0 } source && !IsPlaceholder(source))
            {
                body.DeadPictures.Add(source);
            }

            return false;
        }

        if (body.ImageAddresses.Add(address))
        {
            body.Images.Add(new Image(address, AltOf(node)));
        }

        return true;
    }

    /// <summary>Adds the still picture of a player, where it has one.</summary>
    public void AddPoster(ArticleBody body, int node, string? page)
    {
        if (tree.Attribute(node, "poster") is { Length: > 0 } poster && Addresses.Picture(poster, page) is { } address && body.ImageAddresses.Add(address))
        {
            body.Images.Add(new Image(address));
        }
    }

    /// <summary>Gives a caption and a credit to the last picture; from <paramref name="first"/> on where several came together.</summary>
    public static void Attach(ArticleBody body, int first, string? caption, string? credit)
    {
        var last = body.Images.Count - 1;
        if (last < 0 || (caption is null && credit is null))
        {
            return;
        }

        first = Math.Min(first, last);
        for (var i = first; i <= last; i++)
        {
            var image = body.Images[i];
            body.Images[i] = image with { Caption = image.Caption ?? caption, Credit = image.Credit ?? credit };
        }
    }

    /// <summary>A caption's or credit's text without its label (<c>图像来源，</c>); null where nothing is left.</summary>
    public static string? WithoutLabel(string? text)
    {
        foreach (var label in text is null ? [] : Labels)
        {
            if (text!.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                text = text[label.Length..].TrimStart();
            }
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>Whether a text begins as a credit does.</summary>
    public static bool IsCreditMark(ReadOnlySpan<char> raw) => StartsWithAny(raw.Trim(), CreditMarks.AsSpan(0, 8)) || StartsWithAny(raw.Trim(), ShortMarks);

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Join(string? first, string? second) =>
        first is null ? second : second is null || first.Contains(second, StringComparison.Ordinal) ? first : first + " " + second;

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

    private bool IsCredit(int node, Boilerplate rules) =>
        tree[node].Tag == HtmlTag.Cite || rules.OfClass(tree.AttributeText(node, "class"), out _) == Boilerplate.Credit;

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

        return HasImageBeside(outer, text) ? Math.Min(end, text + 4) : end;
    }

    private bool HasImageBeside(int outer, int text) => tree[outer].End - text > 6;
}

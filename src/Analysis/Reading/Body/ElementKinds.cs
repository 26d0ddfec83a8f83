using System.Buffers;

namespace Analysis.Reading;

/// <summary>Which elements of a body are no text whatever they hold, told by their names, their classes, or because they hold nothing but
/// links.</summary>
internal sealed class ElementKinds(HtmlTree tree)
{
    /// <summary>The kinds that the walk asks for.</summary>
    public const string Player = "player", Related = BodyPick.Related, Byline = "byline";

    /// <summary>Links to sources, in a list at the foot.</summary>
    public const string References = "references";

    /// <summary>What holds no words for readers at all, and is not told.</summary>
    public const string Silent = "";

    private const int ShortestProse = 50;
    private const int LongestPicture = 600;
    private const int MostPictureNodes = 80;
    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("0123456789[]()*†‡↩↑^注註 ");
    private readonly Byline byline = new(tree);
    private BodyBlocks body = new(null);
    private Boilerplate rules = Boilerplate.For(null);
    private string? page;
    private int main;
    private Dictionary<int, string> beside = [];
    private (int Node, string? Kind, bool Certain) last;

    /// <summary>Begins an article; <paramref name="pick"/> is the part that is read.</summary>
    public void Begin(BodyBlocks blocks, string? address, Boilerplate boilerplate, BodyPick pick) =>
        (body, page, rules, main, beside, last) = (blocks, address, boilerplate, pick.Main, pick.Beside, (-1, null, false));

    /// <summary>Why the element is left out; null where it is read.</summary>
    public string? Of(int i)
    {
        ref readonly var node = ref tree[i];
        if (beside.Count > 0 && beside.TryGetValue(i, out var reason))
        {
            return reason;
        }

        switch (node.Tag)
        {
            case HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Head or HtmlTag.Svg or HtmlTag.Math or HtmlTag.Textarea
                or HtmlTag.Select or HtmlTag.Noembed or HtmlTag.Noframes or HtmlTag.Title:
                return Silent;
            case HtmlTag.Br or HtmlTag.Img or HtmlTag.Hr or HtmlTag.Noscript or HtmlTag.Figure or HtmlTag.Time or HtmlTag.Em
                or HtmlTag.Strong or HtmlTag.Formatting:
                break;
            case HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Audio or HtmlTag.Object:
                return Player;
            case HtmlTag.A when IsNoteMark(i):
                return "note mark";
            case HtmlTag.Nav or HtmlTag.Button or HtmlTag.Form or HtmlTag.Dialog or HtmlTag.Footer:
                return IsMostOfText(i) ? null : node.Tag == HtmlTag.Footer ? "footer" : "controls";
            case HtmlTag.Figcaption:
                return Boilerplate.Caption;
            case HtmlTag.Ul or HtmlTag.Ol when RelatedLinks.IsList(tree, i, page):
                return Related;
        }

        return node.Tag is HtmlTag.Br or HtmlTag.Img or HtmlTag.Hr or HtmlTag.Noscript ? null : OfClass(i);
    }

    /// <summary>Whether the element is a picture with its caption and credit.</summary>
    public bool IsFigure(int i, bool isInGallery)
    {
        ref readonly var node = ref tree[i];
        if (node.Tag == HtmlTag.Figure)
        {
            return true;
        }

        if (ClassKind(i, out _) is Boilerplate.Caption or Boilerplate.Credit or Boilerplate.Figure && tree.Length(i) <= LongestPicture
            && tree.Holds(i, HtmlTag.Img) && !tree.Holds(i, HtmlTag.Ul) && !IsMostOfText(i))
        {
            return true;
        }

        return node.Tag == HtmlTag.Div && node.End - i <= MostPictureNodes && tree.Holds(i, HtmlTag.Img) && !HoldsTheText(i)
            && (isInGallery || PictureReader.IsPicture(tree, i, rules));
    }

    /// <summary>Whether the element holds most of the body's text: it is no advert then, whatever its class says.</summary>
    public bool IsMostOfText(int i) => tree.Length(i) > 200 && tree.Length(i) * 2 > tree.Length(main);

    private string? OfClass(int i)
    {
        ref readonly var node = ref tree[i];
        var hasAttributes = tree.HasAttributes(i);
        if (hasAttributes && tree.IsHidden(i) && !IsMostOfText(i))
        {
            return "hidden";
        }

        var property = hasAttributes ? tree.AttributeText(i, "itemprop") : default;
        if (property is "datePublished" or "dateModified" or "author" or "keywords" or "publisher" && !IsMostOfText(i))
        {
            return Byline;
        }

        if (HtmlTags.IsBlock(node.Tag) && !body.HasRunningText && byline.Read(i, body))
        {
            return Byline;
        }

        if (!hasAttributes || ClassKind(i, out var certain) is not { } kind || !(certain || !IsMostOfText(i)))
        {
            return null;
        }

        if (!certain && kind is Byline or Related or "share" or "navigation" && IsProse(i))
        {
            return null;
        }

        return kind switch
        {
            Byline => byline.ReadMarked(i, body) ? Byline : null,
            Boilerplate.Figure => null,
            Boilerplate.Caption or Boilerplate.Credit => tree.Holds(i, HtmlTag.Img) ? null : kind,
            _ => kind,
        };
    }

    // A whole sentence without a link is text, whatever its element is called.
    private bool IsProse(int i)
    {
        if (tree.Length(i) < ShortestProse || tree[i].Tag == HtmlTag.A || tree.Holds(i, HtmlTag.A))
        {
            return false;
        }

        for (var child = i + 1; child < tree[i].End; child++)
        {
            if (tree[child].Tag == HtmlTag.Text
                && (tree.Text(child).Contains('。') || tree.Text(child).Contains(". ", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // Asked for twice of the same element at most, one time after the other.
    private string? ClassKind(int i, out bool certain)
    {
        if (last.Node != i)
        {
            var kind = rules.OfClass(tree.AttributeText(i, "class"), out certain);
            if (kind is null && tree[i].Tag is HtmlTag.Div or HtmlTag.Section or HtmlTag.Aside)
            {
                kind = rules.OfClass(tree.AttributeText(i, "id"), out certain);
            }

            last = (i, kind == Boilerplate.Kept ? null : kind, certain);
        }

        certain = last.Certain;
        return last.Kind;
    }

    // The mark of a note: a link within the page whose text is a number or an arrow.
    private bool IsNoteMark(int i) =>
        tree.Length(i) is > 0 and <= 5 && tree.Attribute(i, "href") is { } href && href.Contains('#', StringComparison.Ordinal)
        && !tree.TextIn(i).AsSpan().ContainsAnyExcept(NoteMarks);

    // A short article in one element with its picture is no picture.
    private bool HoldsTheText(int i) => tree.Length(i) * 2 > tree.Length(main) && tree.Holds(i, HtmlTag.P);
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Articles;

/// <summary>
/// AngleSharp's tree of a piece of HTML, laid out flat in document order: the nodes of an element's subtree follow it up to its end, so
/// every walk is a loop and depth costs no stack. One tree is used again for file after file.
/// </summary>
internal sealed class HtmlTree
{
    private readonly Stack<(INodeList Children, int Next, int Index)> open = new();
    private HtmlNode[] nodes = new HtmlNode[512];
    private HtmlParser? parser;
    private int parserDepth;
    private int textLength;

    /// <summary>The number of nodes, the root (0) included.</summary>
    public int Count { get; private set; }

    /// <summary>How many elements stand at the depth limit, where AngleSharp puts all that is nested deeper, or were taken out beyond it.</summary>
    public int AtLimit { get; private set; }

    /// <summary>Whether the source ends inside a tag or a comment, as a file that was cut off does.</summary>
    public bool CutOff { get; private set; }

    /// <summary>The length of all texts.</summary>
    public int TotalLength => textLength;

    public ref readonly HtmlNode this[int index] => ref nodes[index];

    /// <summary>Reads <paramref name="html"/>; what was read before is gone.</summary>
    public void Parse(ReadOnlyMemory<char> html, int maximumDepth)
    {
        Array.Clear(nodes, 0, Count);
        (html, AtLimit) = DepthGuard.Apply(html, 2 * Math.Max(8, maximumDepth));
        (Count, textLength) = (0, 0);
        CutOff = html.Span.LastIndexOf('<') > html.Span.LastIndexOf('>') && html.Span[^1] != '<';
        using var document = ParserFor(Math.Max(8, maximumDepth)).ParseDocument(html);
        Add(HtmlTag.Root, document);
        Open(document, 0);
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Children.Length)
            {
                nodes[level.Index].End = Count;
                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            Read(level.Children[level.Next]);
        }
    }

    /// <summary>A text node's characters, references decoded.</summary>
    public string Text(int index) => ((ICharacterData)nodes[index].Dom).Data;

    /// <summary>An attribute's value, references decoded; null where it is missing.</summary>
    public string? Attribute(int index, string name) => nodes[index].Dom is IElement element ? element.GetAttribute(name) : null;

    /// <summary>Whether the page itself hides the element.</summary>
    public bool IsHidden(int index) =>
        Attribute(index, "hidden") is not null || (Attribute(index, "style") is { Length: >= 12 } style && style.Contains("display", StringComparison.OrdinalIgnoreCase) && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>The length of a subtree's text, white space at the ends of its pieces and unread elements apart.</summary>
    public int Length(int index) => (nodes[index].End < Count ? nodes[nodes[index].End].TextBefore : textLength) - nodes[index].TextBefore;

    /// <summary>Whether an element's subtree holds an element of that kind.</summary>
    public bool Holds(int index, HtmlTag tag)
    {
        for (var child = index + 1; child < nodes[index].End; child++)
        {
            if (nodes[child].Tag == tag)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A subtree's text, cleaned; null where it has none.</summary>
    public string? TextIn(int index)
    {
        var text = new TextBuffer();
        for (var child = index + 1; child < nodes[index].End; child++)
        {
            if (nodes[child].Tag == HtmlTag.Text)
            {
                text.Append(Text(child));
            }
        }

        return text.Take();
    }

    private void Read(INode node)
    {
        if (node is IElement element)
        {
            var tag = HtmlTags.Find(element.LocalName);
            var index = Add(tag, node);
            AtLimit += open.Count >= parserDepth - 1 ? 1 : 0;
            if (node.HasChildNodes && !HtmlTags.IsRaw(tag))
            {
                Open(node, index);
            }
            else if (tag == HtmlTag.Title)
            {
                Read(node.FirstChild!);
                nodes[index].End = Count;
            }
        }
        else if (node is IText text)
        {
            Add(HtmlTag.Text, node);
            textLength += text.Data.AsSpan().Trim().Length;
        }
    }

    private void Open(INode node, int index) => open.Push((node.ChildNodes, 0, index));

    private int Add(HtmlTag tag, INode node)
    {
        if (Count == nodes.Length)
        {
            Array.Resize(ref nodes, Count * 2);
        }

        nodes[Count] = new HtmlNode { Tag = tag, End = Count + 1, TextBefore = textLength, Dom = node };
        return Count++;
    }

    private HtmlParser ParserFor(int maximumDepth)
    {
        if (parser is null || parserDepth != maximumDepth)
        {
            parserDepth = maximumDepth;
            parser = new HtmlParser(new HtmlParserOptions
            {
                MaximumDepth = maximumDepth,
                DisableElementPositionTracking = true,
                SkipComments = true,
                SkipScriptText = true,
                SkipProcessingInstructions = true,
                ShouldEmitAttribute = static (ref token, name) => HtmlTags.IsRead(name.Span),
            });
        }

        return parser;
    }
}

using System.Runtime.InteropServices;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Analysis.Reading;

/// <summary>
/// A piece of HTML as a tree laid out flat in document order: the nodes of an element's subtree follow it up to its end, so every walk is
/// a loop and depth costs no stack. One tree is used again for file after file; its texts are parts of what was read.
/// </summary>
internal sealed class HtmlTree
{
    private const int ShallowestLimit = 8;
    private const int LongestJoined = 4096;
    private readonly HtmlTreeBuilder builder;
    private readonly TextBuffer texts = new();
    private readonly List<(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value)> attributes = [];
    private HtmlNode[] nodes = new HtmlNode[512];
    private ReadOnlyMemory<char> source;
    private char[] copies = new char[4096];
    private int copied;
    private int textParent;

    public HtmlTree() => builder = new HtmlTreeBuilder(this);

    /// <summary>The number of nodes, the root (0) included.</summary>
    public int Count { get; private set; }

    /// <summary>How many elements stand at the depth limit; what is nested deeper stands beside them.</summary>
    public int AtLimit => builder.AtLimit;

    /// <summary>Whether the source ends inside a tag or a comment, as a file that was cut off does.</summary>
    public bool CutOff { get; private set; }

    /// <summary>Where in the source the token stands that is being added.</summary>
    public int At { get; set; }

    /// <summary>The length of all texts.</summary>
    public int TotalLength { get; private set; }

    /// <summary>What was read.</summary>
    public ReadOnlyMemory<char> Source => source;

    public ref readonly HtmlNode this[int index] => ref nodes[index];

    /// <summary>Reads <paramref name="html"/>; what was read before is gone.</summary>
    public void Parse(ReadOnlyMemory<char> html, int maximumDepth)
    {
        Array.Clear(nodes, 0, Count);
        attributes.Clear();
        (Count, TotalLength, textParent, source, copied, At) = (0, 0, -1, html, 0, 0);
        CutOff = html.Span.LastIndexOf('<') > html.Span.LastIndexOf('>') && html.Span[^1] != '<';
        Add(HtmlTag.Root);
        builder.Build(html, Math.Max(ShallowestLimit, maximumDepth));
        Close(0);
    }

    /// <summary>Adds an element that has no content yet; returns its index.</summary>
    public int AddElement(HtmlTag tag, StructAttributes values)
    {
        var index = Add(tag);
        for (var i = 0; i < values.Count; i++)
        {
            attributes.Add((Kept(values[i].Name.Memory), Kept(values[i].Value.Memory)));
        }

        return index;
    }

    /// <summary>Adds a text, or lengthens the one before it in the same element.</summary>
    public void AddText(ReadOnlyMemory<char> text, int parent)
    {
        if (textParent == parent && nodes[Count - 1].Tag == HtmlTag.Text && nodes[Count - 1].Text.Length < LongestJoined)
        {
            ref var last = ref nodes[Count - 1];
            last.Text = string.Concat(last.Text.Span, text.Span).AsMemory();
            TotalLength = last.TextBefore + last.Text.Span.Trim().Length;
            return;
        }

        var kept = Kept(text);
        var index = Add(HtmlTag.Text);
        nodes[index].Text = kept;
        textParent = parent;
        TotalLength += text.Span.Trim().Length;
    }

    /// <summary>What a token says, for longer than the token: what is no part of the source lies in buffers that are lent to others
    /// later.</summary>
    public ReadOnlyMemory<char> Kept(ReadOnlyMemory<char> part)
    {
        if (MemoryMarshal.TryGetString(part, out _, out _, out _) || source.Span.Overlaps(part.Span))
        {
            return part;
        }

        if (copied + part.Length > copies.Length)
        {
            (copies, copied) = (new char[Math.Max(2 * copies.Length, part.Length)], 0);
        }

        var copy = copies.AsMemory(copied, part.Length);
        part.CopyTo(copy);
        copied += part.Length;
        return copy;
    }

    /// <summary>Ends an element's subtree after the last node.</summary>
    public void Close(int index) => nodes[index].End = Count;

    /// <summary>Exchanges an element and the one that it begins with.</summary>
    public void Swap(int outer, int inner)
    {
        // Their attributes lie side by side: the outer's first.
        var (middle, end) = (nodes[inner].Attributes, AttributesEnd(inner));
        var moved = attributes.GetRange(nodes[outer].Attributes, middle - nodes[outer].Attributes);
        attributes.RemoveRange(nodes[outer].Attributes, moved.Count);
        attributes.InsertRange(end - moved.Count, moved);
        nodes[inner].Attributes = end - moved.Count;
        (nodes[outer].Tag, nodes[inner].Tag) = (nodes[inner].Tag, nodes[outer].Tag);
    }

    /// <summary>A text node's characters, references decoded.</summary>
    public ReadOnlySpan<char> Text(int index) => nodes[index].Text.Span;

    /// <summary>Whether an element has attributes.</summary>
    public bool HasAttributes(int index) => AttributesEnd(index) > nodes[index].Attributes;

    /// <summary>An attribute's value, references decoded; null where it is missing.</summary>
    public string? Attribute(int index, string name) => Find(index, name) is var found and >= 0 ? attributes[found].Value.ToString() : null;

    /// <summary>An attribute's value, references decoded; empty where it is missing.</summary>
    public ReadOnlySpan<char> AttributeText(int index, string name) => Find(index, name) is var found and >= 0
        ? attributes[found].Value.Span : default;

    /// <summary>Whether the page itself hides the element.</summary>
    public bool IsHidden(int index) =>
        Find(index, "hidden") >= 0
        || (AttributeText(index, "style") is { Length: >= 12 } style && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.ToString().Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>The length of a subtree's text, white space at the ends of its pieces and unread elements apart.</summary>
    public int Length(int index) => (nodes[index].End < Count ? nodes[nodes[index].End].TextBefore : TotalLength) - nodes[index].TextBefore;

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
        texts.Clear();
        for (var child = index + 1; child < nodes[index].End; child++)
        {
            texts.Append(nodes[child].Text.Span);
        }

        return texts.Take();
    }

    /// <summary>The first text in a subtree; empty where there is none.</summary>
    public string FirstText(int index)
    {
        for (var child = index + 1; child < nodes[index].End; child++)
        {
            if (nodes[child].Tag == HtmlTag.Text && !Text(child).IsWhiteSpace())
            {
                return Text(child).ToString();
            }
        }

        return "";
    }

    private int Find(int index, string name)
    {
        for (var i = nodes[index].Attributes; i < AttributesEnd(index); i++)
        {
            if (attributes[i].Name.Span.SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }

    private int AttributesEnd(int index) => index + 1 < Count ? nodes[index + 1].Attributes : attributes.Count;

    private int Add(HtmlTag tag)
    {
        if (Count == nodes.Length)
        {
            Array.Resize(ref nodes, Count * 2);
        }

        nodes[Count] = new HtmlNode { Tag = tag, End = Count + 1, TextBefore = TotalLength, Attributes = attributes.Count, At = At };
        return Count++;
    }
}

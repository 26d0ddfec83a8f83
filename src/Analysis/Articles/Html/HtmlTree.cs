namespace Analysis.Articles;

/// <summary>
/// The elements and texts of a piece of HTML in document order, without copies: nodes point into the source. It follows the HTML standard's
/// tokenizer and the part of its tree construction that moves text between blocks (implied end tags, scopes); formatting elements are not
/// reopened across blocks and stray table content is not moved, which changes no text. Nothing here recurses, so depth costs no stack, and
/// one tree is used again for file after file. The tests compare it with AngleSharp on the real files.
/// </summary>
internal sealed class HtmlTree
{
    private HtmlNode[] nodes = new HtmlNode[1024];
    private int[] open = new int[64];
    private int depth;
    private int beyond;
    private int openParagraphs;
    private int openForeign;
    private int maxDepth;

    /// <summary>The HTML that the nodes point into.</summary>
    public ReadOnlyMemory<char> Source { get; private set; }

    /// <summary>The number of nodes, the root (0) included.</summary>
    public int Count { get; private set; }

    /// <summary>How many elements were nested too deep and so were read as if their parents had ended.</summary>
    public int TooDeep { get; private set; }

    /// <summary>Whether the source ends inside a tag or a comment, as a file that was cut off does.</summary>
    public bool CutOff { get; private set; }

    public ref readonly HtmlNode this[int index] => ref nodes[index];

    /// <summary>The characters of a text, or the attributes of an element, as in the source.</summary>
    public ReadOnlySpan<char> Raw(int index) => Source.Span.Slice(nodes[index].Start, nodes[index].Length);

    /// <summary>Reads <paramref name="html"/>; what was read before is gone.</summary>
    public void Parse(ReadOnlyMemory<char> html, int maximumDepth)
    {
        (Source, Count, TooDeep, CutOff, maxDepth) = (html, 0, 0, false, Math.Max(8, maximumDepth));
        (depth, beyond, openParagraphs, openForeign) = (0, 0, 0, 0);
        Push(Add(HtmlTag.Root, 0, 0));
        var text = html.Span;
        var position = 0;
        while (position < text.Length)
        {
            var markup = text[position..].IndexOf('<');
            if (markup != 0)
            {
                var length = markup < 0 ? text.Length - position : markup;
                AddText(position, length);
                position += length;
            }
            else
            {
                position = ReadMarkup(text, position);
            }
        }

        CloseTo(0);
        nodes[0].End = Count;
    }

    private int ReadMarkup(ReadOnlySpan<char> text, int start)
    {
        var next = start + 1 < text.Length ? text[start + 1] : '\0';
        if (char.IsAsciiLetter(next))
        {
            return ReadStartTag(text, start);
        }

        if (next == '/' && start + 2 < text.Length && text[start + 2] != '<')
        {
            return char.IsAsciiLetter(text[start + 2]) ? ReadEndTag(text, start) : SkipPast(text, start + 2, ">");
        }

        if (next == '!' && text[start..].StartsWith("<!--", StringComparison.Ordinal))
        {
            return SkipComment(text, start + 4);
        }

        if (next is '!' or '?')
        {
            return SkipPast(text, start + 2, ">");
        }

        AddText(start, 1);
        return start + 1;
    }

    private int SkipPast(ReadOnlySpan<char> text, int from, string end)
    {
        var found = text[from..].IndexOf(end, StringComparison.Ordinal);
        CutOff |= found < 0;
        return found < 0 ? text.Length : from + found + end.Length;
    }

    private int SkipComment(ReadOnlySpan<char> text, int from)
    {
        if (text[from..].StartsWith(">", StringComparison.Ordinal))
        {
            return from + 1;
        }

        return text[from..].StartsWith("->", StringComparison.Ordinal) ? from + 2 : SkipPast(text, from, "-->");
    }

    private int ReadStartTag(ReadOnlySpan<char> text, int start)
    {
        var nameEnd = NameEnd(text, start + 1);
        var tag = HtmlTags.Find(text[(start + 1)..nameEnd]);
        var end = TagEnd(text, nameEnd, out var selfClosing);
        if (end < 0)
        {
            CutOff = true;
            return text.Length;
        }

        PrepareFor(tag);
        var node = Add(tag, nameEnd, end - nameEnd);
        end++;
        if (HtmlTags.IsVoid(tag) || (selfClosing && openForeign > 0))
        {
            return end;
        }

        if (HtmlTags.IsRaw(tag) && openForeign == 0)
        {
            return ReadRaw(text, node, text[(start + 1)..nameEnd], end);
        }

        if (depth >= maxDepth)
        {
            beyond++;
            TooDeep++;
            return end;
        }

        Push(node);
        return end;
    }

    private int ReadRaw(ReadOnlySpan<char> text, int node, ReadOnlySpan<char> name, int from)
    {
        var position = from;
        while (true)
        {
            var found = text[position..].IndexOf("</", StringComparison.Ordinal);
            if (found < 0)
            {
                CutOff = true;
                position = text.Length;
                break;
            }

            position += found;
            var after = position + 2 + name.Length;
            if (text[(position + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && (after >= text.Length || text[after] is '>' or '/' || char.IsWhiteSpace(text[after])))
            {
                break;
            }

            position += 2;
        }

        if (position > from)
        {
            Add(HtmlTag.Text, from, position - from);
        }

        nodes[node].End = Count;
        return position < text.Length ? SkipPast(text, position, ">") : position;
    }

    private int ReadEndTag(ReadOnlySpan<char> text, int start)
    {
        var nameEnd = NameEnd(text, start + 2);
        var tag = HtmlTags.Find(text[(start + 2)..nameEnd]);
        var end = TagEnd(text, nameEnd, out _);
        if (end < 0)
        {
            CutOff = true;
            return text.Length;
        }

        if (tag == HtmlTag.Br)
        {
            Add(HtmlTag.Br, nameEnd, 0);
        }
        else if (beyond > 0 && !HtmlTags.IsVoid(tag))
        {
            beyond--;
        }
        else
        {
            Close(tag);
        }

        return end + 1;
    }

    private static int NameEnd(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from] is not ('>' or '/' or ' ' or '\n' or '\r' or '\t' or '\f'))
        {
            from++;
        }

        return from;
    }

    // The position of the tag's '>', which quoted attribute values may hold too; -1 where the source ends first.
    private static int TagEnd(ReadOnlySpan<char> text, int from, out bool selfClosing)
    {
        selfClosing = false;
        var reader = new HtmlAttributes(text[from..]);
        while (reader.MoveNext())
        {
        }

        if (!reader.Ended)
        {
            return -1;
        }

        var end = from + reader.Position;
        selfClosing = end > 0 && text[end - 1] == '/';
        return end;
    }

    private void PrepareFor(HtmlTag tag)
    {
        if (beyond > 0 && depth >= maxDepth)
        {
            return;
        }

        if (openParagraphs > 0 && (HtmlTags.EndsParagraph(tag) || tag is HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt))
        {
            CloseInScope(HtmlTag.P);
        }

        if (HtmlTags.IsHeading(tag) && HtmlTags.IsHeading(nodes[open[depth - 1]].Tag))
        {
            CloseTo(depth - 1);
        }
        else if (tag is HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt)
        {
            CloseItem(tag);
        }
        else if (tag is HtmlTag.A or HtmlTag.Button or HtmlTag.Option)
        {
            CloseUnlessSpecial(tag);
        }
        else if (HtmlTags.IsCell(tag) || tag == HtmlTag.Tr || HtmlTags.IsRowGroup(tag))
        {
            CloseRow(tag);
        }
    }

    private void CloseItem(HtmlTag tag)
    {
        for (var i = depth - 1; i > 0; i--)
        {
            var candidate = nodes[open[i]].Tag;
            if (candidate == tag || (tag != HtmlTag.Li && candidate is HtmlTag.Dd or HtmlTag.Dt))
            {
                CloseTo(i);
                return;
            }

            if (HtmlTags.IsSpecial(candidate) && candidate is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P))
            {
                return;
            }
        }
    }

    private void CloseRow(HtmlTag tag)
    {
        var close = depth;
        for (var i = depth - 1; i > 0 && nodes[open[i]].Tag is not (HtmlTag.Table or HtmlTag.Template); i--)
        {
            var candidate = nodes[open[i]].Tag;
            if (HtmlTags.IsCell(candidate) || (candidate == HtmlTag.Tr && !HtmlTags.IsCell(tag)) || (HtmlTags.IsRowGroup(candidate) && HtmlTags.IsRowGroup(tag)))
            {
                close = i;
            }
        }

        CloseTo(close);
    }

    private void Close(HtmlTag tag)
    {
        if (HtmlTags.IsHeading(tag))
        {
            for (var i = depth - 1; i > 0 && !HtmlTags.IsScope(nodes[open[i]].Tag); i--)
            {
                if (HtmlTags.IsHeading(nodes[open[i]].Tag))
                {
                    CloseTo(i);
                    return;
                }
            }
        }
        else if (HtmlTags.IsBlock(tag) || HtmlTags.IsScope(tag))
        {
            CloseInScope(tag);
        }
        else
        {
            CloseUnlessSpecial(tag);
        }
    }

    private void CloseInScope(HtmlTag tag)
    {
        for (var i = depth - 1; i > 0; i--)
        {
            var candidate = nodes[open[i]].Tag;
            if (candidate == tag)
            {
                CloseTo(i);
                return;
            }

            var table = tag is HtmlTag.Table or HtmlTag.Tr or HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot;
            if (HtmlTags.IsScope(candidate) && !(table && HtmlTags.IsCell(candidate)))
            {
                return;
            }
        }
    }

    private void CloseUnlessSpecial(HtmlTag tag)
    {
        for (var i = depth - 1; i > 0; i--)
        {
            if (nodes[open[i]].Tag == tag)
            {
                CloseTo(i);
                return;
            }

            if (HtmlTags.IsSpecial(nodes[open[i]].Tag))
            {
                return;
            }
        }
    }

    private void CloseTo(int level)
    {
        while (depth > level)
        {
            ref var node = ref nodes[open[--depth]];
            node.End = Count;
            openParagraphs -= node.Tag == HtmlTag.P ? 1 : 0;
            openForeign -= node.Tag is HtmlTag.Svg or HtmlTag.Math ? 1 : 0;
        }
    }

    private void AddText(int start, int length)
    {
        ref var last = ref nodes[Count - 1];
        if (last.Tag == HtmlTag.Text && last.Start + last.Length == start && last.End == Count)
        {
            last.Length += length;
            return;
        }

        Add(HtmlTag.Text, start, length);
    }

    private int Add(HtmlTag tag, int start, int length)
    {
        if (Count == nodes.Length)
        {
            Array.Resize(ref nodes, Count * 2);
        }

        nodes[Count] = new HtmlNode { Tag = tag, Start = start, Length = length, End = Count + 1 };
        return Count++;
    }

    private void Push(int node)
    {
        if (depth == open.Length)
        {
            Array.Resize(ref open, depth * 2);
        }

        open[depth++] = node;
        openParagraphs += nodes[node].Tag == HtmlTag.P ? 1 : 0;
        openForeign += nodes[node].Tag is HtmlTag.Svg or HtmlTag.Math ? 1 : 0;
    }
}

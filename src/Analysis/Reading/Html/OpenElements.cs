namespace Analysis.Reading;

/// <summary>The HTML standard's stack of open elements: what has begun and not ended yet, and which of it an end tag may close.</summary>
internal sealed class OpenElements
{
    private readonly List<Element> elements = [];

    /// <summary>One open element.</summary>
    /// <param name="Node">Its index in the tree.</param>
    /// <param name="Tag">What it is.</param>
    /// <param name="Name">Its name, which tells elements apart that are not of interest by themselves.</param>
    public readonly record struct Element(int Node, HtmlTag Tag, ReadOnlyMemory<char> Name);

    public int Count => elements.Count;

    public Element this[int index] => elements[index];

    /// <summary>The innermost open element; the root where none is open.</summary>
    public Element Current => elements.Count == 0 ? default : elements[^1];

    public void Clear() => elements.Clear();

    public void Push(Element element) => elements.Add(element);

    public void Pop() => elements.RemoveAt(elements.Count - 1);

    public void Remove(int index) => elements.RemoveAt(index);

    /// <summary>Exchanges which nodes two open elements are.</summary>
    public void Swap(int first, int second)
    {
        var (left, right) = (elements[first], elements[second]);
        elements[first] = right with { Node = left.Node };
        elements[second] = left with { Node = right.Node };
    }

    /// <summary>The innermost open element of that tag and name, no scope between; -1 where there is none.</summary>
    public int InScope(HtmlTag tag, ReadOnlySpan<char> name)
    {
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            if (Is(i, tag, name))
            {
                return i;
            }

            if (HtmlTags.IsScope(elements[i].Tag) || IsListOf(elements[i].Tag, tag)
                || (tag == HtmlTag.P && elements[i].Tag == HtmlTag.Button))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>The innermost open heading of any rank in scope; -1 where there is none.</summary>
    public int HeadingInScope()
    {
        for (var i = elements.Count - 1; i >= 0 && !HtmlTags.IsScope(elements[i].Tag); i--)
        {
            if (HtmlTags.IsHeading(elements[i].Tag))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The innermost open table, or that part of it; -1 where there is none.</summary>
    public int InTable(HtmlTag tag)
    {
        for (var i = elements.Count - 1; i >= 0 && elements[i].Tag is not (HtmlTag.Template or HtmlTag.Html); i--)
        {
            if (elements[i].Tag == tag)
            {
                return i;
            }

            if (elements[i].Tag == HtmlTag.Table)
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>The innermost open element of that name, no block between; -1 where there is none.</summary>
    public int Inline(HtmlTag tag, ReadOnlySpan<char> name)
    {
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            if (Is(i, tag, name))
            {
                return i;
            }

            if (HtmlTags.IsSpecial(elements[i].Tag))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>The list item (or term or description) that a new one ends; -1 where there is none.</summary>
    public int ItemBefore(HtmlTag item)
    {
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            var tag = elements[i].Tag;
            if (tag == item || (item != HtmlTag.Li && tag is HtmlTag.Dd or HtmlTag.Dt))
            {
                return i;
            }

            if (HtmlTags.IsSpecial(tag) && tag is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Whether the innermost open element belongs to an SVG picture or a formula; <paramref name="root"/> is that
    /// picture's.</summary>
    public bool IsForeign(out int root)
    {
        for (root = elements.Count - 1; root >= 0; root--)
        {
            if (elements[root].Tag is HtmlTag.Svg or HtmlTag.Math)
            {
                return true;
            }

            if (elements[root].Tag != HtmlTag.Other || elements[root].Name.Span is "foreignobject" or "desc" or "title")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The innermost open element of that name inside <paramref name="root"/>, or it itself; -1 where there is none.</summary>
    public int From(int root, ReadOnlySpan<char> name)
    {
        var index = elements.Count - 1;
        while (index >= root && !elements[index].Name.Span.SequenceEqual(name))
        {
            index--;
        }

        return index >= root ? index : -1;
    }

    private bool Is(int index, HtmlTag tag, ReadOnlySpan<char> name) =>
        elements[index].Tag == tag && (tag is not (HtmlTag.Other or HtmlTag.Formatting or HtmlTag.Strong)
        || elements[index].Name.Span.SequenceEqual(name));

    private static bool IsListOf(HtmlTag list, HtmlTag item) => item == HtmlTag.Li && list is HtmlTag.Ol or HtmlTag.Ul;
}

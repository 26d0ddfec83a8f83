using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using AngleSharp.Dom;

namespace Analysis.Reading;

/// <summary>
/// Puts AngleSharp's tokens into a <see cref="HtmlTree"/> by the HTML standard's rules for implied and misplaced tags (13.2.6), as far as
/// they change what is read: elements are not moved out of tables, and formatting that ends inside a block does not begin again.
/// </summary>
internal sealed class HtmlTreeBuilder(HtmlTree tree)
{
    private readonly OpenElements open = new();
    private HtmlTokenizer? tokenizer;
    private int maximumDepth;
    private int unopened;

    /// <summary>How many elements stood at the depth limit and were not opened.</summary>
    public int AtLimit { get; private set; }

    public void Build(ReadOnlyMemory<char> html, int depth)
    {
        (maximumDepth, unopened, AtLimit) = (depth, 0, 0);
        open.Clear();
        using (tokenizer = TokenizerOf(html))
        {
            for (var ended = false; !ended;)
            {
                ref var token = ref tokenizer.GetStructToken();
                tree.At = token.Position.Position - 1;
                switch (token.Type)
                {
                    case HtmlTokenType.Character:
                        AddText(token.Data.Memory);
                        break;
                    case HtmlTokenType.StartTag:
                        Start(ref token);
                        break;
                    case HtmlTokenType.EndTag:
                        End(HtmlTags.Find(token.Name.Memory.Span), token.Name.Memory.Span);
                        break;
                    case HtmlTokenType.EndOfFile:
                        ended = true;
                        break;
                }
            }
        }

        CloseFrom(0);
    }

    private static HtmlTokenizer TokenizerOf(ReadOnlyMemory<char> html) =>
        new(new TextSource(new ReadOnlyMemoryTextSource(html)), (IEntityProviderExtended)HtmlEntityProvider.Resolver)
        {
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            SkipProcessingInstructions = true,
            ShouldEmitAttribute = static (ref token, name) => HtmlTags.IsRead(name.Span),
        };

    private void AddText(ReadOnlyMemory<char> text)
    {
        var parent = open.Current;
        if (HtmlTags.IsRaw(parent.Tag) && parent.Tag != HtmlTag.Title)
        {
            return;
        }

        if (parent.Tag == HtmlTag.Head && !text.Span.IsWhiteSpace())
        {
            CloseFrom(open.Count - 1);
            parent = open.Current;
        }

        tree.AddText(text, parent.Node);
    }

    private void Start(ref StructHtmlToken token)
    {
        var name = tree.Kept(token.Name.Memory);
        var tag = HtmlTags.Find(name.Span);
        if (open.IsForeign(out var root))
        {
            if (!EndsForeign(tag) || name.Span is "image")
            {
                Add(ref token, HtmlTag.Other, name, token.IsSelfClosing);
                return;
            }

            CloseFrom(root);
        }

        if (IsMisplaced(tag))
        {
            return;
        }

        CloseBefore(tag);
        Add(ref token, tag, name, HtmlTags.IsVoid(tag) || (token.IsSelfClosing && tag is HtmlTag.Svg or HtmlTag.Math));
        tokenizer!.State = tag switch
        {
            HtmlTag.Title or HtmlTag.Textarea => HtmlParseMode.RCData,
            HtmlTag.Script => HtmlParseMode.Script,
            _ when HtmlTags.IsRaw(tag) => HtmlParseMode.Rawtext,
            _ => tokenizer.State,
        };
    }

    private void Add(ref StructHtmlToken token, HtmlTag tag, ReadOnlyMemory<char> name, bool isEmpty)
    {
        var node = tree.AddElement(tag, token.Attributes);
        if (isEmpty)
        {
            return;
        }

        if (open.Count >= maximumDepth - 1)
        {
            AtLimit++;
            unopened++;
            return;
        }

        open.Push(new OpenElements.Element(node, tag, name));
    }

    // A second page within the page, a form within a form and parts of no table.
    private bool IsMisplaced(HtmlTag tag) => tag switch
    {
        HtmlTag.Html => open.Count > 0,
        HtmlTag.Head => open.Count > 1 || open.Current.Tag is not (HtmlTag.Root or HtmlTag.Html),
        HtmlTag.Body => open.Count > 2 || open.Current.Tag is not (HtmlTag.Root or HtmlTag.Html or HtmlTag.Head),
        HtmlTag.Form => open.InScope(HtmlTag.Form, default) >= 0,
        _ => HtmlTags.IsTablePart(tag) && open.InTable(HtmlTag.Table) < 0,
    };

    private void CloseBefore(HtmlTag tag)
    {
        if (open.Current.Tag == HtmlTag.Head && !HtmlTags.IsHeadPart(tag))
        {
            CloseFrom(open.Count - 1);
        }

        if (HtmlTags.IsTablePart(tag))
        {
            while (!MayHold(open.Current.Tag, tag))
            {
                CloseFrom(open.Count - 1);
            }

            return;
        }

        CloseFrom(tag switch
        {
            HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt => open.ItemBefore(tag),
            HtmlTag.Button => open.InScope(tag, default),
            HtmlTag.Option when open.Current.Tag == tag => open.Count - 1,
            HtmlTag.Table when HtmlTags.IsTablePart(open.Current.Tag)
            && open.Current.Tag is not (HtmlTag.Td or HtmlTag.Th or HtmlTag.Caption) => open.InTable(tag),
            _ => -1,
        });
        if (tag == HtmlTag.A)
        {
            EndFormatting(tag, "a");
        }
        else if (HtmlTags.EndsParagraph(tag) || tag is HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt)
        {
            CloseFrom(open.InScope(HtmlTag.P, default));
            CloseFrom(HtmlTags.IsHeading(tag) && HtmlTags.IsHeading(open.Current.Tag) ? open.Count - 1 : -1);
        }
    }

    private static bool MayHold(HtmlTag parent, HtmlTag part) => parent switch
    {
        HtmlTag.Table => true,
        HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot => part is HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th,
        HtmlTag.Tr => part is HtmlTag.Td or HtmlTag.Th,
        _ => false,
    };

    private void End(HtmlTag tag, ReadOnlySpan<char> name)
    {
        if (unopened > 0 && !HtmlTags.IsVoid(tag))
        {
            unopened--;
            return;
        }

        if (open.IsForeign(out var root))
        {
            var index = tag is HtmlTag.P or HtmlTag.Br ? root : open.From(root, name);
            CloseFrom(index);
            if (index >= 0 && tag is not (HtmlTag.P or HtmlTag.Br))
            {
                return;
            }
        }

        switch (tag)
        {
            case HtmlTag.Html or HtmlTag.Body:
                break;
            case HtmlTag.Br:
                tree.AddElement(tag, default);
                break;
            case HtmlTag.P when open.InScope(tag, name) < 0:
                tree.AddElement(tag, default);
                break;
            case >= HtmlTag.H1 and <= HtmlTag.H6:
                CloseFrom(open.HeadingInScope());
                break;
            case HtmlTag.Table:
                CloseFrom(open.InTable(tag));
                break;
            default:
                if (HtmlTags.IsFormatting(tag))
                {
                    EndFormatting(tag, name);
                }
                else
                {
                    CloseFrom(HtmlTags.IsTablePart(tag) ? open.InTable(tag) : HtmlTags.IsSpecial(tag) ? open.InScope(tag, name)
                        : open.Inline(tag, name));
                }

                break;
        }
    }

    // Where a block stands between, the block stays open; what it began with stays formatted, what follows is not.
    private void EndFormatting(HtmlTag tag, ReadOnlySpan<char> name)
    {
        var index = open.InScope(tag, name);
        if (index < 0 || open.Inline(tag, name) == index)
        {
            CloseFrom(index);
            return;
        }

        for (; index + 1 < open.Count && open[index + 1].Node == open[index].Node + 1; index++)
        {
            tree.Swap(open[index].Node, open[index + 1].Node);
            open.Swap(index, index + 1);
        }

        tree.Close(open[index].Node);
        open.Remove(index);
    }

    // A negative index closes nothing.
    private void CloseFrom(int index)
    {
        while (index >= 0 && open.Count > index)
        {
            tree.Close(open.Current.Node);
            open.Pop();
        }
    }

    private static bool EndsForeign(HtmlTag tag) =>
        tag is HtmlTag.Br or HtmlTag.Hr or HtmlTag.Img or HtmlTag.Body or HtmlTag.Head or HtmlTag.Table or HtmlTag.Li or HtmlTag.Dd
        or HtmlTag.Dt or HtmlTag.Em or HtmlTag.Small
        || HtmlTags.EndsParagraph(tag);
}

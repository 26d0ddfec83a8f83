using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// What a notebook's own order says: the first heading is the title, the first paragraph under it the question, and the first paragraph
/// under a heading <c>Answer</c> the answer, whether that is written or put out by a cell.
/// </summary>
internal sealed class Contents(PageIds ids)
{
    // A longer line is a paragraph; the heading captions then.
    private const int LongestCaption = 140;

    private readonly List<(int Level, string Id, string Text)> entries = [];

    private bool inAnswer;

    /// <summary>The title, or null where no heading has come yet.</summary>
    public string? Title { get; private set; }

    /// <summary>The question, as an element with inline content.</summary>
    public IElement? Question { get; private set; }

    /// <summary>The answer, as an element with inline content.</summary>
    public IElement? Answer { get; private set; }

    /// <summary>Whether what comes is folded away: its headings are no entries.</summary>
    public bool IsFolded { get; set; }

    /// <summary>The heading under which the next output stands.</summary>
    public string? Heading { get; private set; }

    /// <summary>
    /// The last line of the last markdown cell, or its heading, as an element: it captions the next exhibit that has no caption of its own.
    /// Null once it is taken.
    /// </summary>
    public IElement? Caption { get; private set; }

    /// <summary>Takes the caption, for one exhibit only: said twice it would not tell one from the other.</summary>
    public IElement? TakeCaption()
    {
        var caption = Caption;
        Caption = null;
        return caption;
    }

    /// <summary>The headings below the title: level 2 and 3, id and text.</summary>
    public IReadOnlyList<(int Level, string Id, string Text)> Entries => entries;

    /// <summary>Reads a markdown cell, takes the title and the question out of it, and gives its headings levels without gaps and
    /// ids.</summary>
    public void Read(IElement text)
    {
        foreach (var element in text.Children.ToList())
        {
            if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            {
                ReadHeading(element);
            }
            else if (element.LocalName == "p" && Question is null && Title is not null && Heading is null)
            {
                Question = element;
                element.Remove();
            }
            else if (element.LocalName == "p")
            {
                ReadAnswer(element);
            }
        }

        Caption = CaptionOf(text.LastElementChild);
    }

    /// <summary>Takes the answer from an output that stands under the heading <c>Answer</c>.</summary>
    public void ReadOutput(IElement output)
    {
        if (inAnswer && Answer is null && output.QuerySelector("p, pre, div") is { } text && text.QuerySelector("table, svg") is null)
        {
            ReadAnswer(text);
        }
    }

    private IElement? CaptionOf(IElement? last)
    {
        if (last is { LocalName: "p" } && !last.ClassList.Contains("nb-answer"))
        {
            var caption = (IElement)last.Clone();
            if (caption.TextContent.Trim().LastIndexOf('\n') is >= 0 and var end)
            {
                caption.TextContent = caption.TextContent.Trim()[(end + 1)..].Trim();
            }

            if (caption.TextContent.Length <= LongestCaption)
            {
                return caption;
            }
        }

        if (Heading is null || last is null)
        {
            return null;
        }

        var heading = last.Owner!.CreateElement("p");
        heading.TextContent = Heading;
        return heading;
    }

    private void ReadAnswer(IElement paragraph)
    {
        if (inAnswer && Answer is null && paragraph.TextContent.Trim().Length > 0)
        {
            Answer = (IElement)paragraph.Clone();
            paragraph.ClassList.Add("nb-answer");
        }
    }

    private void ReadHeading(IElement heading)
    {
        var text = heading.TextContent.Trim();
        if (Title is null)
        {
            Title = text;
            heading.Remove();
            return;
        }

        var level = Math.Min(Math.Max(2, heading.LocalName[1] - '0'), (entries.Count == 0 ? 1 : entries[^1].Level) + 1);
        var id = ids.New(text);
        var named = heading.Owner!.CreateElement($"h{level}");
        named.Id = id;
        named.Append([.. heading.ChildNodes]);
        heading.Replace(named);
        if (!IsFolded)
        {
            entries.Add((level, id, text));
        }

        Heading = text;
        inAnswer = level == 2 ? text.Trim('.', ':', ' ').Equals("Answer", StringComparison.OrdinalIgnoreCase) : inAnswer;
    }
}

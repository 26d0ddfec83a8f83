using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Parts the blocks of a text, an RTF or a DOCX into the documents of an export; what is none is one article.</summary>
internal static partial class PressDocuments
{
    private const string Nexis = "lexis";

    /// <summary>Whether a line stands between two documents of LexisNexis (<c>1 of 161 DOCUMENTS</c>).</summary>
    public static bool IsSeparator(string line) => line.Length < 60 && Separator().IsMatch(line);

    /// <summary>The documents of a list of blocks, and each as written.</summary>
    /// <param name="text">The text of which they are blocks.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="body">Makes the text of some blocks.</param>
    public static IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Of(PressText text, List<PressBlock> blocks,
        Action<PressArticle, List<PressBlock>> body)
    {
        var starts = Enumerable.Range(0, blocks.Count).Where(i => IsSeparator(blocks[i].Text)).ToList();
        var ends = starts.Count > 0 ? [] : Enumerable.Range(0, blocks.Count)
            .Where(i => PressLabels.Of(Nexis, blocks[i].Text)?.Kind == "end").ToList();
        return starts.Count > 0 ? Between(text, blocks, starts, body)
            : ends.Count > 0 || blocks.Count(block => PressLabels.Of(Nexis, block.Text)?.Name is "LOAD-DATE" or "LENGTH" or "BODY") > 1
                ? UpTo(text, blocks, ends, body)
            : FactivaText.Documents(text, blocks, body) ?? [One(text, blocks, body)];
    }

    // Each document begins with its number.
    private static IEnumerable<(PressArticle, ReadOnlyMemory<char>)> Between(PressText text, List<PressBlock> blocks, List<int> starts,
        Action<PressArticle, List<PressBlock>> body)
    {
        var cover = blocks[..starts[0]];
        if (cover.Exists(block => PressLabels.Of(Nexis, block.Text, anyCase: false)?.Kind == "after"))
        {
            var tail = new PressArticle(text.LineAt(cover[0].Start));
            tail.Notes.Add(new Note("text", Severity.Warning,
                "the export begins in the middle of this document; its head is not in the file"));
            body(tail, cover[LexisArticle.Read(cover, tail, titleFirst: false, isTail: true)]);
            yield return (tail, text.Slice(cover[0].Start, cover[^1].End));
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var mine = blocks[(starts[i] + 1)..(i + 1 < starts.Count ? starts[i + 1] : blocks.Count)];
            var article = new PressArticle(text.LineAt(blocks[starts[i]].Start));
            body(article, mine[LexisArticle.Read(mine, article, titleFirst: false)]);
            yield return (article, text.Slice(blocks[starts[i]].Start, mine.Count > 0 ? mine[^1].End : blocks[starts[i]].End));
        }
    }

    // Each document ends with a line of its own; what is behind the last is cut off, or nothing.
    private static IEnumerable<(PressArticle, ReadOnlyMemory<char>)> UpTo(PressText text, List<PressBlock> blocks, List<int> ends,
        Action<PressArticle, List<PressBlock>> body)
    {
        for (int i = 0, start = 0; i <= ends.Count && start < blocks.Count; start = i < ends.Count ? ends[i] + 1 : start, i++)
        {
            var mine = blocks[start..(i < ends.Count ? ends[i] : blocks.Count)];
            if (i == ends.Count && !mine.Exists(block => PressLabels.Of(Nexis, block.Text)?.IsHead == true))
            {
                yield break;
            }

            var article = new PressArticle(text.LineAt(blocks[start].Start));
            body(article, mine[LexisArticle.Read(mine, article, titleFirst: ends.Count > 0
                || mine.Exists(block => block.Text is "Body" or "Text"))]);
            if (i == ends.Count && i > 0)
            {
                article.Notes.Add(new Note("text", Severity.Warning, "the export ends in the middle of this document; export it again"));
            }

            yield return (article, text.Slice(blocks[start].Start, (i < ends.Count ? blocks[ends[i]] : blocks[^1]).End));
        }
    }

    // No export: the title is the first heading, else the first line.
    private static (PressArticle, ReadOnlyMemory<char>) One(PressText text, List<PressBlock> blocks,
        Action<PressArticle, List<PressBlock>> body)
    {
        var article = new PressArticle(text.LineAt(0));
        var heading = Math.Max(0, blocks.FindIndex(block => block.Level == 1));
        article.Add(Field.Title, blocks.Count > 0 && blocks[heading].Level == 1 ? "heading" : "first line", blocks.Count > 0
            ? blocks[heading].Text.Replace('\n', ' ') : null);
        body(article, [.. blocks.Where((_, i) => i != heading)]);
        return (article, text.Slice(0, text.Text.Length));
    }

    [GeneratedRegex(@"^(FOCUS - |LEVEL \d+ - )?\d+ (of|OF) \d+ (DOCUMENTS?|STORIES|STORY)$|^Dokument \d+ von \d+$|^Document \d+ (de|van|sur) \d+$|^Documento \d+ d[ei] \d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();
}

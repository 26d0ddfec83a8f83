using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>
/// A document of LexisNexis or Nexis Uni: lines without labels above (copyright, source, date, edition, title, in one of three orders),
/// labels, the text, labels below it, and a copyright again.
/// </summary>
internal sealed partial class LexisArticle
{
    private const string Program = "lexis";
    private const int LongestHead = 60;
    private const int MostWords = 8;
    private readonly IReadOnlyList<PressBlock> blocks;
    private readonly List<PressLabel?> labels;
    private readonly PressArticle article;
    private readonly bool titleFirst;

    private LexisArticle(IReadOnlyList<PressBlock> blocks, PressArticle article, bool titleFirst)
    {
        (this.blocks, this.article, this.titleFirst) = (blocks, article, titleFirst);
        labels = [.. blocks.Select(block => PressLabels.Of(Program, block.Text, titleFirst))];
    }

    /// <summary>Reads the fields, and tells which blocks are the text.</summary>
    /// <param name="blocks">The document's blocks.</param>
    /// <param name="article">Takes what is found.</param>
    /// <param name="titleFirst">Whether the title stands above source and date, as in Nexis Uni.</param>
    /// <param name="isTail">Whether the document's beginning is lost.</param>
    public static Range Read(IReadOnlyList<PressBlock> blocks, PressArticle article, bool titleFirst, bool isTail = false)
    {
        var reader = new LexisArticle(blocks, article, titleFirst);
        return isTail ? reader.BodyFrom(0) : reader.Read();
    }

    private Range Read()
    {
        var first = labels.FindIndex(label => label?.IsHead == true);
        var ends = labels.FindIndex(label => label?.EndsText == true);
        var head = first >= 0 && (ends < 0 || first < ends) ? first : -1;
        var after = ReadHead(head >= 0 ? head : Math.Min(ends >= 0 ? ends : blocks.Count, LongestHead), head >= 0);
        var body = labels.FindIndex(label => label?.Kind == "body");
        var start = head < 0 ? after : body >= 0 ? body : labels.FindIndex(head, label => label is null);
        start = start < 0 ? blocks.Count : start;
        ReadLabels(head < 0 ? after : head);
        if (body >= 0 && start == body && labels[body]!.Value.Length == 0)
        {
            start++;
        }

        var range = BodyFrom(Math.Min(start, blocks.Count));
        return range.Start.Equals(range.End) ? WithoutText(range) : range;
    }

    // The lines without labels. Where no label parts the title from the text, one block is the title; then the place behind it is returned.
    private int ReadHead(int count, bool isAll)
    {
        var lines = Lines(count).ToList();
        var date = titleFirst ? lines.FindLastIndex(line => DateAt(line.Text) is not null)
            : lines.FindIndex(line => DateAt(line.Text) is not null);
        if (date >= 0)
        {
            article.Add(Field.Published, "date", DateAt(lines[date].Text));
        }

        if (titleFirst)
        {
            return ReadTitleFirst(lines, date, count);
        }

        var above = date >= 0 ? lines[..date] : lines.FindAll(line => blocks[line.Block].IsCentred);
        article.Add(Field.Source, "source", above.Count > 2 ? above[^1].Text : above.Count > 0
            ? string.Join(' ', above.Select(line => line.Text)) : CopyrightOwner(count));
        var last = date >= 0 ? lines[date].Block : above.Count > 0 ? above[^1].Block : -1;
        var title = Enumerable.Range(last + 1, Math.Max(0, count - last - 1))
            .Where(block => !blocks[block].IsCentred && !IsRights(blocks[block].Text)).ToList();
        title = isAll ? title : title[..Math.Min(1, title.Count)];
        article.Add("title", "title", string.Join(' ', title.Select(block => OneLine(blocks[block].Text))));
        return title.Count > 0 ? title[^1] + 1 : last + 1;
    }

    // In front of the first document stands the list of all: the title is the heading, else what stands above the source.
    private int ReadTitleFirst(List<(string Text, int Block)> lines, int date, int count)
    {
        var heading = Enumerable.Range(0, count).LastOrDefault(block => blocks[block].Level == 1, -1);
        var place = date < 0 ? lines.FindIndex(line => line.Block == heading) : lines.FindLastIndex(date, line => line.Block == heading);
        place = place >= 0 ? place : date >= 2 ? date - 2 : -1;
        if (place >= 0)
        {
            article.Add("title", "title", lines[place].Text);
            article.Add(Field.Source, "source", lines.Count > place + 1 && place + 1 != date ? lines[place + 1].Text : null);
        }

        return date >= 0 ? lines[date].Block + 1 : heading >= 0 ? heading + 1 : blocks.Count;
    }

    // The head's lines without the copyright's.
    private IEnumerable<(string Text, int Block)> Lines(int count)
    {
        for (var block = 0; block < count; block++)
        {
            if (labels[block] is not null)
            {
                continue;
            }

            var text = blocks[block].Text;
            var isRights = IsRights(text);
            var rights = AllRights().Match(text);
            var lines = isRights ? (rights.Success ? text[(rights.Index + rights.Length)..] : "").TrimStart('.', ' ') : text;
            foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (line, block);
            }
        }
    }

    // Old documents print the source directly below the copyright, with no other line between.
    private string? CopyrightOwner(int count) =>
        blocks.Take(count).Where(block => IsRights(block.Text)).Select(block => block.Text.Split('\n'))
        .FirstOrDefault(lines => lines.Length > 1)?[^1] is { } last && !AllRights().IsMatch(last) ? last : null;

    private void ReadLabels(int start)
    {
        for (var i = Math.Min(start, blocks.Count); i < blocks.Count; i++)
        {
            if (labels[i] is not { } label)
            {
                continue;
            }

            var value = OneLine(label.Value);
            if (Address().Match(value) is { Success: true } address && label.Kind == "lead")
            {
                article.Add(Field.Url, label.Name, address.Value);
            }

            article.Add(label.Kind, label.Name, label.Kind == "authors" ? label.Value.Replace('\n', ' ') : value);
        }
    }

    // Of some documents nothing is there but the words of a picture.
    private Range WithoutText(Range none)
    {
        var graphic = labels.FindIndex(label => label is { Kind: "graphic", Value.Length: > 0 });
        if (graphic < 0)
        {
            return none;
        }

        article.Notes.RemoveAll(note => note.Message.StartsWith("kept out", StringComparison.Ordinal));
        article.Notes.Add(new Note("text", Severity.Info, "the document has no text; the words of its picture were taken", article.Line));
        return graphic..(graphic + 1);
    }

    private Range BodyFrom(int start)
    {
        var end = labels.FindIndex(start, label => label?.EndsText == true);
        end = end < 0 ? blocks.Count : end;
        while (end > start && ((labels[end - 1]?.IsWeak == true && !titleFirst)
            || (IsRights(blocks[end - 1].Text) && blocks[end - 1].Text.Length < 300)))
        {
            end--;
        }

        return start..Math.Max(start, end);
    }

    // The date with which a line begins, without the edition behind it.
    private static string? DateAt(string line)
    {
        if (line.Length > 120 || !line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        line = line.Replace('\u00A0', ' ');
        for (var words = 0; words < MostWords && line.Length > 0; words++)
        {
            if (DateParser.Parse(line.TrimEnd(',')) is not null)
            {
                return line.TrimEnd(',');
            }

            line = line[..Math.Max(0, line.LastIndexOf(' '))].TrimEnd();
        }

        return null;
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\u00A0', ' ');

    private static bool IsRights(string text) => Copyright().IsMatch(text);

    [GeneratedRegex(@"^\s*(©|\(c\)|Copyright\b|Copr\.|Copy \d{4}|All Rights Reserved)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Copyright();

    [GeneratedRegex("All Rights Reserved|Alle Rechte vorbehalten|Tous droits réservés|Alle rechten voorbehouden|(Todos los )?derechos "
        + "reservados|Tutti i diritti riservati|Todos os direitos reservados",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AllRights();

    [GeneratedRegex(@"https?://[^\s;]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

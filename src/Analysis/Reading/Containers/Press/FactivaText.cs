using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Documents of Factiva as text, with labels of two letters or without; each ends with its number (<c>Document
/// DEXA0000…</c>).</summary>
internal sealed partial class FactivaText : PressExport
{
    private const string Program = "factiva";

    public override string Format => "factiva";

    /// <summary>The documents of a list of lines; null where none is Factiva's.</summary>
    public static IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)>? Documents(PressText text, List<PressBlock> lines,
        Action<PressArticle, List<PressBlock>> body)
    {
        var ends = Enumerable.Range(0, lines.Count).Where(i => lines[i].Text.Length < 60 && Number().IsMatch(lines[i].Text)).ToList();
        return ends.Count == 0 ? null : Documents(text, lines, ends, body);
    }

    protected override bool Is(ReadOnlySpan<char> text) => text[0] != '<' && Sign().IsMatch(Head(text, 4096)) && Numbers().IsMatch(text);

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text) =>
        Documents(text, PressBlock.OfLines(text.Text),
        (article, lines) => article.SetPlain(Joined(text.Text, lines).AsMemory(), text.LineAt(lines.Count > 0 ? lines[0].Start : 0))) ?? [];

    // Without the labels between: where one stood, a paragraph begins.
    private static string Joined(ReadOnlySpan<char> text, List<PressBlock> lines)
    {
        var joined = new System.Text.StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var gap = i == 0 ? default : text[lines[i - 1].End..lines[i].Start];
            joined.Append(i == 0 ? "" : gap.Count('\n') > 1 || !gap.IsWhiteSpace() ? "\n\n" : "\n").Append(lines[i].Text);
        }

        return joined.ToString();
    }

    private static IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Documents(PressText text, List<PressBlock> lines,
        List<int> ends, Action<PressArticle, List<PressBlock>> body)
    {
        var start = 0;
        foreach (var end in ends)
        {
            var mine = lines[start..end];
            start = end + 1;
            if (mine.Count > 0)
            {
                var article = new PressArticle(text.LineAt(mine[0].Start));
                body(article, Read(mine, article));
                yield return (article, text.Slice(mine[0].Start, lines[end].End));
            }
        }

        var rest = lines[start..];
        if (rest.Exists(line => FactivaHead.IsCount(line.Text) || LabelOf(line.Text, isInText: false)?.Name == "HD"))
        {
            var article = new PressArticle(text.LineAt(rest[0].Start));
            article.Notes.Add(new Note("text", Severity.Warning, "the export ends in the middle of this document; export it again"));
            body(article, Read(rest, article));
            yield return (article, text.Slice(rest[0].Start, rest[^1].End));
        }
    }

    private static List<PressBlock> Read(List<PressBlock> lines, PressArticle article) =>
        lines.FindIndex(line => LabelOf(line.Text, isInText: false)?.Name == "HD") is >= 0 and var first
        ? ReadLabelled(lines[Math.Max(0, first - 1)..], article) : ReadPlain(lines, article);

    // A value goes on in the lines below its label.
    private static List<PressBlock> ReadLabelled(List<PressBlock> lines, PressArticle article)
    {
        var (body, values) = (new List<PressBlock>(), new List<PressLabel>());
        foreach (var line in lines)
        {
            var label = LabelOf(line.Text, isInText: values is [.., { Kind: "body" }]);
            if (label is not null)
            {
                values.Add(label);
            }
            else if (values is [.., { Kind: not "body" } last])
            {
                values[^1] = last with { Value = last.Value + " " + line.Text };
            }

            if (values is [.., { Kind: "body" }] && (label?.Value ?? line.Text) is { Length: > 0 } text)
            {
                body.Add(line with { Text = text, Start = line.End - text.Length });
            }
        }

        FactivaHead.Take(values, article);
        return body;
    }

    private static List<PressBlock> ReadPlain(List<PressBlock> lines, PressArticle article)
    {
        var count = lines.FindIndex(line => FactivaHead.IsCount(line.Text));
        if (count < 0)
        {
            article.Add(Field.Title, "title", lines[0].Text);
            return lines[1..];
        }

        var length = FactivaHead.Read([.. lines.Skip(count).Take(16).Select(line => line.Text)], article);
        FactivaHead.ReadAbove([.. lines.Take(count).Select(line => line.Text)], article);
        return lines[Math.Min(lines.Count, count + length)..];
    }

    private static PressLabel? LabelOf(string line, bool isInText)
    {
        var match = Label().Match(line);
        return !match.Success || PressLabels.KindOf(Program, match.Groups["label"].Value) is not { } kind
            || (isInText && !(match.Groups["far"].Success || match.Groups["code"].Success)) ? null
            : new PressLabel(match.Groups["label"].Value, kind, match.Groups["value"].Value.Trim());
    }

    [GeneratedRegex(@"^(AN\s+)?(Document|Dokument|Documento|Документ|文件|文書|文档|문서)\s+[A-Z]{1,8}0[0-9a-z]{12,24}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(AN\s+)?(Document|Dokument|Documento|Документ|文件|文書|文档|문서)[ \u00A0]+[A-Z]{1,8}0[0-9a-z]{12,24}\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Numbers();

    // A label stands far from its value; inside a text one near its value must be one of codes.
    [GeneratedRegex(@"^(?<label>[A-Z]{2,4})((?<far>\t|\s{2,}|$)|(?<code>\s(?=[\w.]+ : |(Document|Dokument)\s))|\s)(?<value>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^HD\s|^\d[\d.,]* ?(words|mots|Wörter|woorden|palabras|parole|palavras|слов|字|語|단어)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Sign();
}

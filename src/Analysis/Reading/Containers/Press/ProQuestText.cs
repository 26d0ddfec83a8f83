using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Documents of ProQuest as plain text, between rules of sixty low lines: labels, of which one is the text's.</summary>
internal sealed partial class ProQuestText : PressExport
{
    private const string Program = "proquest";

    public override string Format => "proquest";

    /// <summary>Takes what a label names.</summary>
    public static void Take(PressLabel label, PressArticle article)
    {
        if (label.Kind == "info")
        {
            TakeDay(label.Value, article);
            article.Add(Field.Source, label.Name, label.Value.Split(';', '[')[0]);
        }
        else
        {
            article.Add(label.Kind, label.Name, label.Kind == "source" ? label.Value.Split(';')[0] : label.Value, isInverted: true);
        }
    }

    /// <summary>Takes the day in a line about the publication (<c>The Daily Example [Northport]11 Jan 2010: A.1.</c>), where nothing else
    /// says it.</summary>
    public static void TakeDay(string text, PressArticle article)
    {
        if (!article.Found.Exists(candidate => candidate.Field == Field.Published))
        {
            article.Add(Field.Published, "publication", Day().Match(text).Value);
        }
    }

    protected override bool Is(ReadOnlySpan<char> text) => text[0] != '<' && Head(text).Contains("ProQuest", StringComparison.Ordinal)
        && Rule().IsMatch(Head(text)) && Sign().IsMatch(Head(text));

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text)
    {
        var start = 0;
        foreach (var rule in Rule().Matches(text.Text).Select(match => (match.Index, End: match.Index + match.Length))
            .Append((text.Text.Length, text.Text.Length)))
        {
            var lines = PressBlock.OfLines(text.Text.AsSpan(start, rule.Item1 - start));
            if (lines.Count(line => PressLabels.Of(Program, line.Text) is { Kind: not "lead" }) > 1)
            {
                var article = new PressArticle(text.LineAt(start + lines[0].Start));
                Read(text.Slice(start, rule.Item1), lines, article, text.LineAt(start));
                yield return (article, text.Slice(start + lines[0].Start, start + lines[^1].End));
            }

            start = rule.Item2;
        }
    }

    // A label stands at the beginning of a line below a blank one or another label.
    private static void Read(ReadOnlyMemory<char> raw, List<PressBlock> lines, PressArticle article, int firstLine)
    {
        PressLabel? Label(int i) => i == 0 || raw.Span[lines[i - 1].End..lines[i].Start].Count('\n') > 1
            || PressLabels.Of(Program, lines[i - 1].Text) is not null ? PressLabels.Of(Program, lines[i].Text) is { Value: var value } label
            && (value.Length > 0 || lines[i].Text.EndsWith(':')) ? label : null : null;

        var first = Enumerable.Range(0, lines.Count).FirstOrDefault(i => Label(i) is not null, lines.Count);
        article.Add("title", "first line", string.Join(' ', lines.Take(first).Select(line => line.Text)));
        for (int i = first, next; i < lines.Count; i = next)
        {
            next = i + 1;
            while (next < lines.Count && Label(next) is null && lines[next].Text is not "Illustration")
            {
                next++;
            }

            if (Label(i) is not { } label)
            {
                continue;
            }

            if (label.Kind == "body")
            {
                article.SetPlain(raw[(lines[i].End - label.Value.Length)..lines[next - 1].End], firstLine + raw.Span[..lines[i].Start]
                    .Count('\n'));
            }
            else
            {
                var value = lines.Skip(i + 1).Take(next - i - 1)
                    .TakeWhile((line, k) => label.Kind == "lead" || raw.Span[lines[i + k].End..line.Start].Count('\n') == 1);
                Take(label with { Value = string.Join(' ', value.Select(line => line.Text).Prepend(label.Value)) }, article);
            }
        }

        article.Add(Field.Url, "link", Link().Match(raw.ToString()).Value);
    }

    [GeneratedRegex(@"^(_{40,}|\*{40,})\s*?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(Full [Tt]ext|Publication (info|title)|[^\n:]{0,20}ProQuest[^\n:]{0,20}ID|Volltext|Texte intégral|Texto completo|Testo completo|Полный текст|全文): ", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\d{1,2} \p{L}{3,9}\.? (19|20)\d{2}|\p{L}{3,9} \d{1,2}, (19|20)\d{2}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();

    [GeneratedRegex(@"https?://(search|www)\.proquest\.com/\S*docview/\d+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}

using Analysis.Testing;

namespace Analysis.Tests.Terms;

/// <summary>Word boundaries beside ICU's. Left out, because we differ on purpose: hyphens and underscores; the at sign, which ICU takes for
/// a letter, as few else; and scripts that ICU cuts by dictionaries, Korean among them; and Hebrew, whose marks after letters we do not
/// keep.</summary>
public sealed class WordBoundariesTests
{
    // Letters of many scripts, digits of three, what joins them and what does not.
    private static readonly string[] pieces =
    [
        "a", "Z", "é", "ß", "ﬁ", "ª", "ʰ", "Ⅷ", "λ", "Ж", "й", "ع", "ب", "क", "ि", "ა", "Հ", "𝒜", "𐐷",
        "0", "7", "٣", "६", "\u0301", "\u0308", "\u200D", "\u00AD", "\u2060",
        "'", "’", ".", "·", "\u2027", "\u2024", ",", ";", "\u066C", "\u2044", " ", " ", "!", "(", "$", "%", "“", "—", "…", "\u3000",
        "\u200B",
    ];

    [RequiresFact(Need.Python)]
    public void EndOf_RandomTextsInManyScripts_AgreesWithIcu()
    {
        var random = new Random(29);
        var lines = Enumerable.Range(0, 20_000)
            .Select(_ => string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]))).ToArray();

        var icu = Referee.Words(lines);

        Assert.Empty(lines.Zip(icu).Where(pair => Words(pair.First) != pair.Second)
            .Select(pair => $"{pair.First} : ours {Words(pair.First)} : ICU {pair.Second}").Take(20));
    }

    [RequiresFact(Need.Python, Need.Shared)]
    public void EndOf_EnglishTextsOfTheCorpora_AgreesWithIcu()
    {
        var lines = Corpus.Load(Path.Combine(Machine.Shared, "corpora")).Articles.Where(article => article.Language == "en")
            .SelectMany(article => article.Paragraphs)
                .Select(paragraph =>
                    string.Concat(paragraph.Text.Select(c => c is '-' or '_' or '@' or '‐' or '‑' or '\n' or >= '\u2E80' ? ' ' : c)))
                .ToArray();
        Assert.NotEmpty(lines);

        var icu = Referee.Words(lines);

        Assert.Empty(lines.Zip(icu).Where(pair => Words(pair.First) != pair.Second)
            .Select(pair => $"{pair.First} : ours {Words(pair.First)} : ICU {pair.Second}").Take(20));
    }

    private static string Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = WordBoundaries.EndOf(text, at);
            if (end > at)
            {
                words.Add(text[at..end]);
            }

            at = Math.Max(end, at + 1);
        }

        return string.Join(' ', words);
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analysis.Testing;

namespace Analysis.Tests.Names;

/// <summary>
/// Sentences and paragraphs of the development articles that were drawn by a seed and marked by reading before any code read them: who
/// speaks in 177 sentences (<c>quotes.jsonl</c>: 120 with a quotation mark or a word such as 说, 57 any; <c>quotes-2.jsonl</c>: 104 more,
/// all of the first kind; <c>quotes-3.jsonl</c>: 77 more, all Chinese; <c>quotes-4.jsonl</c>: 108 more; <c>quotes-5.jsonl</c>: 110 more;
/// <c>quotes-6.jsonl</c> and <c>quotes-7.jsonl</c>: 134 more each), and 458 names in 161 paragraphs of 40 articles (<c>names.jsonl</c>).
/// The marks were made by one reader, a language model. Places in UTF-16 units; texts are not kept, but their hashes.
/// </summary>
internal static class MarkedTexts
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>All development articles as one corpus.</summary>
    public static Lazy<Corpus> Corpus { get; } = new(() => Analysis.Corpus.Load(Path.Combine(Machine.Shared, "corpora")));

    /// <summary>A sample of sentences, as they were drawn one after the other: each was marked before the rules saw it, and all but the
    /// seventh have mended them since.</summary>
    public static IReadOnlyList<Sentence> Quotes(int sample) => Read<Sentence>(sample == 1 ? "quotes.jsonl" : $"quotes-{sample}.jsonl");

    public static IReadOnlyList<Passage> Names { get; } = Read<Passage>("names.jsonl");

    /// <summary>Where a paragraph begins in an article's counted text; the article's place.</summary>
    public static (int Article, int Start) Find(string id, int paragraph)
    {
        var article = Corpus.Value.Articles.Index().First(each => each.Item.Id == id).Index;
        var counted = CorpusCounts.Of(Corpus.Value).Articles[article];
        var shift = counted.Paragraphs.Count - Corpus.Value.Articles[article].Paragraphs.Count;
        return (article, counted.Paragraphs.Take(paragraph + shift).Sum(before => before.Text.Length + 2));
    }

    /// <summary>Fails where a text is no longer the one that was marked.</summary>
    public static void Check(string text, string sha, int number) =>
        Assert.True(sha == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16],
        $"Marked text {number} is read otherwise now: mark it again.");

    private static T[] Read<T>(string file) =>
        [.. File.ReadLines(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Names", "Marked", file))
        .Select(line => JsonSerializer.Deserialize<T>(line, Web)!)];

    /// <param name="Set"><c>cue</c> or <c>any</c>.</param>
    /// <param name="Group">The outlet.</param>
    internal sealed record Sentence(int N, string Set, string Group, string Article, int Paragraph, int Start, int Length, string Sha,
        Said[] Quotes);

    /// <param name="Speaker">The name, or the noun, alone; null where the text does not tell.</param>
    /// <param name="Full">The longest right phrase; null where it does not stand in the sentence.</param>
    /// <param name="Also">Other right values of <paramref name="Speaker"/>.</param>
    /// <param name="At">Where the words begin in the sentence.</param>
    internal sealed record Said(string? Speaker, string? Full, string[] Also, string? Verb, bool Direct, int At, bool Optional)
    {
        /// <summary>Whether a speaker is this one: it has the whole name, and nothing that is not in the full phrase; where that stands in
        /// another sentence, the name at its end.</summary>
        public bool Is(string speaker)
        {
            string[] names = Speaker is null ? Also : [Speaker, .. Also];
            return Full is null ? names.Any(name => speaker.Split('（', '(')[0].TrimEnd('》').EndsWith(name, StringComparison.Ordinal))
                : names.Any(name => speaker.Contains(name, StringComparison.Ordinal)
                    && (speaker == name || Full.Contains(speaker, StringComparison.Ordinal)));
        }
    }

    internal sealed record Passage(int N, string Group, string Article, int Paragraph, int Length, string Sha, Mention[] Mentions);

    internal sealed record Mention(int Start, int Length, string Kind, bool Optional);
}

using System.Diagnostics;
using System.Globalization;

namespace Analysis.Tests.Names;

/// <summary>What holds of quotations in any text.</summary>
public sealed class QuotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "「", "」", "『", "』", "\"", "‘", "’", "«", "»", "„", "，", "。", "：", ":", ",", ". ", "！", "\n\n", "（", "）", "(", ")", "《",
            "》", "、", "…", "·", " ", "他", "她", "他们", "说", "称", "表示", "据", "报道", "的", "在", "时", "对", "被", "没有",
        "郑小河", "市长", "发言人", "新河", "桥", "明年", "完工", "said", "Ann Lee", "the mayor", "according to", "she", "told", "that", "1", "😀",
            "\ud83d", "\u0301",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_AnyText_GivesStretchesOfItInOrder(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 400; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var found = QuoteCases.Read(text);
            Assert.All(found, quote =>
            {
                Assert.InRange(quote.Start, 0, text.Length);
                Assert.InRange(quote.End, quote.Start + 1, text.Length);
                Assert.NotEqual("", quote.Text);
                Assert.NotEqual("", quote.Speaker);
                Assert.NotEqual("", quote.Verb);
                Assert.Equal(quote.Speaker is null, quote.Name is null);
            });
            Assert.Equal(found.Select(quote => quote.Start).Order(), found.Select(quote => quote.Start));
        }
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "marks", new string('“', 1_000_000) },
        { "straight marks", new string('"', 1_000_000) },
        { "nested", string.Concat(Enumerable.Repeat("「『", 50_000)) + "说" + string.Concat(Enumerable.Repeat("』」", 50_000)) },
        { "closing only", string.Concat(Enumerable.Repeat("”’」", 300_000)) },
        { "opened again", string.Concat(Enumerable.Repeat("“说，", 250_000)) },
        { "verbs", string.Concat(Enumerable.Repeat("说称", 250_000)) },
        { "commas", string.Concat(Enumerable.Repeat("郑小河，", 125_000)) + "说，桥明年完工" },
        { "one sentence of speakers", string.Concat(Enumerable.Repeat("郑小河说，桥明年完工，", 50_000)) },
        { "prepositions", string.Concat(Enumerable.Repeat("在新河对", 125_000)) + "说，桥明年完工" },
        { "nouns", string.Concat(Enumerable.Repeat("市长", 250_000)) + "说，桥明年完工" },
        { "moments", string.Concat(Enumerable.Repeat("时", 500_000)) + "说，桥明年完工" },
        { "paragraphs", string.Concat(Enumerable.Repeat("“桥明年完工\n\n", 100_000)) },
        { "words", string.Concat(Enumerable.Repeat("the mayor of ", 80_000)) + "said the bridge would open" },
        { "brackets", new string('（', 500_000) },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void Read_AHostileText_EndsInLinearTime(string name, string text)
    {
        var tokens = Tokenizer.Default.Tokenize(text).Select(token => (token.Start, token.End)).ToArray();
        var clock = Stopwatch.StartNew();
        Assert.NotNull(QuoteReader.Read(new SpeechText(text, tokens, [], Segmenter.Default)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{name}: {clock.Elapsed}");
    }

    [Fact]
    public void Read_OfManyArticles_IsTheSameAlone()
    {
        var texts = QuoteCases.All.Select(each => each.Text).ToArray();
        var corpus = new Corpus([.. Enumerable.Range(0, 5).SelectMany(_ => texts).Select(text => QuoteCases.Article(text))], []);
        var (one, other) = (CorpusQuotes.Of(corpus), CorpusQuotes.Of(new Corpus(corpus.Articles, [])));
        for (var i = 0; i < corpus.Articles.Count; i++)
        {
            Assert.Equal(one.In(i), other.In(i));
            Assert.Equal(one.In(i), one.In(i % texts.Length));
        }
    }

    [Fact]
    public void Read_UnderACultureOfCommas_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = QuoteCases.All.Select(each => string.Join('\n', QuoteCases.Read(each.Text).Select(QuoteCases.Row))).ToArray();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, QuoteCases.All.Select(each => string.Join('\n', QuoteCases.Read(each.Text).Select(QuoteCases.Row))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

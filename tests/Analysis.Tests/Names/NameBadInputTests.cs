using System.Diagnostics;
using System.Globalization;
using System.Text;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Names;

/// <summary>Whatever the text: names lie in it, in order, without overlaps, found in time that grows with its length, the same on every
/// machine.</summary>
public sealed class NameBadInputTests
{
    private static readonly string[] Pieces =
    [
        "特朗普", "唐纳德·", "·", "・", "李", "主席", "女士", "说", "美国", "省", "市", "大学", "公司", "外交部", "和", "《", "》", "（", "）", "(David ",
            "David Maxwell", ")", "President ", "Mr. ", "von ", "of ", "the ", "U.S.", "Inc.", "River ",
        " ", "\n\n", "\uD83D", "\uDE00", "😀", "。", "，", ". ", "A", "İ", "ß", "e\u0301", "\0", "١٢", "川普", "臺灣", "約翰", "K·", "-", "'s ",
        "’s ", "X", "任",
    ];

    public static TheoryData<string> Long =>
        ["A", "Ab ", "Of The ", "·", "李·", "特", "特·", "公司", "大学", "《", "中国", "外交部", "(A", "（A", "\uD83D", "von ", "A.", "the Bank of ",
            "李 ", "任总统", "和", "市", "President ", "ABC of ", "Ab-", "A'"];

    [Theory, MemberData(nameof(Long))]
    public void Find_AMillionCharactersOfOneKind_TakesTimeThatGrowsWithThem(string piece)
    {
        static TimeSpan Time(string text)
        {
            var clock = Stopwatch.StartNew();
            Check(new Corpus([TestArticles.Of(text)], []));
            return clock.Elapsed;
        }

        var quarter = new StringBuilder().Insert(0, piece, 250_000 / piece.Length).ToString();
        Time(piece);
        var once = Time(quarter);
        var whole = Time(quarter + quarter + quarter + quarter);
        Assert.True(whole < (once * 12) + TimeSpan.FromSeconds(5), $"{piece}: {once} for a quarter, {whole} for the whole");
    }

    [Fact]
    public void Find_RandomTexts_GivesTheSameInOrderUnderEveryCultureAndOnOneProcessor()
    {
        var random = new Random(20240514);
        var texts = Enumerable.Range(0, 300)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]))).ToArray();
        Corpus Make() => new([.. TestArticles.All(texts)], []);
        var once = Check(Make());
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(once, Check(Make()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(once, Check(Make()));
    }

    [Fact]
    public void Of_APart_GivesTheNamesOfTheWhole()
    {
        var corpus = new Corpus([.. TestArticles.All("律师谭子昊表示，合同没有问题。", "后来谭子昊走了。", "雨停了。")], []);
        var part = corpus.Where("走了");
        Assert.Equal("谭子昊", Assert.Single(CorpusNames.Of(part).In(0)).Name);
    }

    private static string Check(Corpus corpus)
    {
        var (names, counts, all) = (CorpusNames.Of(corpus), CorpusCounts.Of(corpus), new StringBuilder());
        for (var article = 0; article < corpus.Articles.Count; article++)
        {
            var end = 0;
            foreach (var mention in names.In(article))
            {
                Assert.InRange(mention.Start, end, counts.Articles[article].Text.Length);
                Assert.InRange(mention.Length, 1, counts.Articles[article].Text.Length - mention.Start);
                Assert.NotEmpty(mention.Name);
                end = mention.End;
                all.Append(CultureInfo.InvariantCulture, $"{article}:{mention.Start}+{mention.Length}{mention.Kind}{mention.Name}\n");
            }
        }

        return all.ToString();
    }
}

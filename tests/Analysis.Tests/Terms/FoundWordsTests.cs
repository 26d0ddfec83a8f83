using System.Globalization;
using Analysis.Tests.Reading;

namespace Analysis.Tests.Terms;

/// <summary>Words that the dictionary lacks and the articles show.</summary>
public sealed class FoundWordsTests
{
    // An invented name that jieba cuts; each article has it in other company.
    private const string Name = "卡瓦里索";

    private static readonly string[] Sentences =
        ["会见{0}以后", "{0}表示反对", "昨天{0}抵达北京", "他批评{0}的政策", "{0}没有回答", "记者问{0}是否同意", "据说{0}将访问法国", "支持{0}的人上街", "由{0}签署", "{0}和总统谈话"];

    [Fact]
    public void FoundWords_ANameInManyArticles_IsCountedWhole()
    {
        var corpus = Articles(Name, 12);
        Assert.True(Tokenizer.Default.Segmenter.Cut(Name).Count > 1);
        Assert.Contains(Name, Column(corpus.FoundWords()));
        Assert.Equal(corpus.Find(Name).Table.Rows.Count, (int)corpus.FoundWords().Table["count"][0]);
        Assert.Contains(Name, Column(corpus.Words(50, by: "")));
        Assert.Equal($"1 word that the dictionary lacks is counted whole, because these articles use it so: **{Name}** (12 times).",
            corpus.FoundWords().Answer.ToString());
    }

    [Fact]
    public void FoundWords_TraditionalAndSimplified_AreOne() => Assert.Equal(
        "帕卡迪奥 6", Tables.Text(Corpus(["記者會見帕卡迪奧以後", "總統歡迎帕卡迪奧訪問", "帕卡迪奧沒有簽署協議", "议会支持帕卡迪奥的政策", "昨天帕卡迪奥抵达北京", "据说帕卡迪奥将访问法国"])
        .FoundWords().Table, 9, "term", "count").Split('\n')[1].Replace(" | ", " ", StringComparison.Ordinal).Trim());

    [Theory]
    [InlineData(4)]
    [InlineData(2)]
    public void FoundWords_TooFewTimes_AreNone(int articles) => Assert.Empty(Column(Articles(Name, articles).FoundWords()));

    [Fact]
    public void FoundWords_InOneArticleOnly_AreNone() =>
        Assert.Empty(Column(Corpus([string.Join("。",
        Sentences.Select(sentence => string.Format(CultureInfo.InvariantCulture, sentence, Name)))]).FoundWords()));

    [Fact]
    public void FoundWords_WordsOfTheDictionaryBesideEachOther_AreNone() =>
        Assert.Empty(Column(Corpus([.. Sentences.Concat(Sentences)
        .Select(sentence => string.Format(CultureInfo.InvariantCulture, sentence, "经济制裁措施"))]).FoundWords()));

    [Fact]
    public void FoundWords_OfAPart_AreThoseOfAll()
    {
        var corpus = Articles(Name, 12);
        Assert.Contains(Name, Column(corpus.Where(topic: "签署").Words(20, by: "")));
    }

    [Fact]
    public void Load_WithoutFindingWords_CountsThemAsTheDictionaryCutsThem()
    {
        using var folder = new FolderOfFiles();
        foreach (var (index, article) in Articles(Name, 12).Articles.Index())
        {
            folder.Add($"{index}.txt", article.Text);
        }

        Assert.Contains(Name, Column(Analysis.Corpus.Load(folder.Path).FoundWords()));
        var plain = Analysis.Corpus.Load(folder.Path, options: new LoadOptions { FindWords = false });
        Assert.Empty(Column(plain.FoundWords()));
        Assert.Equal("No words were looked for that the dictionary lacks.", plain.FoundWords().Answer.ToString());
        Assert.DoesNotContain(Name, Column(plain.Words(50, by: "")));
        Assert.Equal(12, plain.Find(Name).Table.Rows.Count);
    }

    [Fact]
    public void FoundWords_AWordThatTheFolderForbids_IsNone()
    {
        using var folder = new FolderOfFiles().Add("own.dict.txt", Name + " 0\n");
        foreach (var (index, article) in Articles(Name, 12).Articles.Index())
        {
            folder.Add($"{index}.txt", article.Text);
        }

        Assert.Empty(Column(Analysis.Corpus.Load(folder.Path).FoundWords()));
    }

    [Fact]
    public void FoundWords_OfNoText_AreNone() => Assert.Empty(Column(Corpus([]).FoundWords()));

    private static string?[] Column(Result result) => [.. result.Table["term"].Cast<string?>()];

    private static Corpus Articles(string name, int count) => Corpus(
        [.. Enumerable.Range(0, count).Select(index => $"{string.Format(CultureInfo.InvariantCulture, Sentences[index % Sentences.Length], name)}。今天天气很好，第{index}号新闻说经济增长。")]);

    private static Corpus Corpus(string[] texts) =>
        new([.. texts.Select((text, index) => TestArticles.Of(text, index % 2 == 0 ? "A"
        : "B", index.ToString(CultureInfo.InvariantCulture)) with { Language = "zh-Hans" })], []);
}

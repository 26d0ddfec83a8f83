using Analysis.Testing;
using static Analysis.Tests.Terms.Tables;

namespace Analysis.Tests.Terms;

/// <summary>Counts against fractions worked out by hand.</summary>
public sealed class DocumentTermMatrixTests
{
    // a1: alpha ×2, beta ×1; a2: alpha, gamma; a3: beta ×3, delta. N = 3.
    private static readonly Article[] Three = [
        TestArticles.Of("alpha Alpha beta", "A", "a1"),
        TestArticles.Of("alpha gamma", "B", "a2"),
        TestArticles.Of("beta, beta; beta delta!", "A", "a3"),
    ];

    private static readonly DocumentTermMatrix Matrix = DocumentTermMatrix.Count(Three);

    [Fact]
    public void Count_ThreeArticles_GivesTermAndDocumentFrequencies()
    {
        Assert.Equal([3, 4, 1, 1], new[] { "ALPHA", "beta", "gamma", "delta" }.Select(Matrix.TermFrequency));
        Assert.Equal([2, 2, 1, 1], new[] { "ALPHA", "beta", "gamma", "delta" }.Select(Matrix.DocumentFrequency));
        Assert.Equal(0, Matrix.TermFrequency("omega"));
        Assert.Equal(9, Matrix.Tokens);
        Assert.Equal([0, 2, 4, 6], Matrix.Offsets.ToArray());
        Assert.Equal([0, 12, 0, 6, 0, 17], Matrix.FirstOffsets.ToArray());
    }

    [Fact]
    public void TermsFrame_Grain_IsArticleAndTermByFirstOffset() =>
        Assert.Equal("article | source | published | term | count | first_offset\na3 | A | – | beta | 3 | 0\na3 | A | – | delta | 1 | 17\n",
            Text(TermTables.Of(DocumentTermMatrix.Count(Three[2..]))));

    [Fact]
    public void Count_Variants_ShowsTermAsWrittenMostOften()
    {
        var matrix = DocumentTermMatrix.Count([TestArticles.Of("NATO Nato nato NATO; Iran iran")], TermOptions.AllWords);

        Assert.Equal(["NATO", "Iran"], matrix.Vocabulary);
    }

    [Fact]
    public void Count_NGrams_NeverCrossPunctuationParagraphsOrStopWords()
    {
        var matrix = DocumentTermMatrix.Count([TestArticles.Of("战略合作加强。战略合作 的 战略\n\n合作；climate change, climate-change policy")],
            TermOptions.Default with { NGram = 2 });

        Assert.Equal(["战略合作", "合作加强", "climate change", "climate-change policy"], matrix.Vocabulary);
        Assert.Equal([2, 1, 1, 1], matrix.TermFrequencies.ToArray());
    }

    [Fact]
    public void Count_Options_FilterByKindLengthAndPartOfSpeech()
    {
        Article[] article = [TestArticles.Of("俄罗斯与美国在北京购买武器3枚 😀 http://a.com/x 的")];

        Assert.Equal(["3枚"], Counted(article, new TermOptions { Kinds = TokenKinds.Number }));
        Assert.Equal(["😀"], Counted(article, new TermOptions { Kinds = TokenKinds.Emoji }));
        Assert.Equal(["俄罗斯"], Counted(article, new TermOptions { MinLength = 3 }));
        Assert.Equal(["俄罗斯", "美国", "北京"], Counted(article, new TermOptions { PartsOfSpeech = ["ns"] }));
        Assert.Equal(["俄罗斯", "美国", "北京", "购买", "武器"], Counted(article, TermOptions.Default));
    }

    [Fact]
    public void Count_Corpus_AgreesWithStreamingAndSharesItsVocabulary()
    {
        var corpus = TokenizedCorpus.Read(Three);
        var matrix = DocumentTermMatrix.Count(corpus);

        Assert.Same(corpus.Vocabulary, matrix.Vocabulary);
        Assert.Equal(Text(TermTables.Of(Matrix)), Text(TermTables.Of(matrix)));
    }

    [Fact]
    public void Count_ManyArticles_GivesOnAllProcessorsWhatOneGives()
    {
        var random = new Random(4);
        var articles = TestArticles.All(Enumerable.Range(0, 300)
            .Select(_ => string.Join(' ', Enumerable.Range(0, 40)
                .Select(_ => (char)('A' + random.Next(26) + (random.Next(2) * 32)) + "x" + random.Next(30)
                .ToString(System.Globalization.CultureInfo.InvariantCulture)))));

        foreach (var options in new[] { TermOptions.AllWords, TermOptions.AllWords with { NGram = 2 } })
        {
            Assert.Equal(Text(TermTables.Of(DocumentTermMatrix.Count(TokenizedCorpus.Read(articles), options))),
                Text(TermTables.Of(DocumentTermMatrix.Count(articles, options))));
        }
    }

    [Fact]
    public void Count_NothingToCount_GivesEmptyTables()
    {
        foreach (var articles in new Article[][] { [], [TestArticles.Of("")],
            [TestArticles.Of("的 了 和 the of %E6%88%98%E4%BA%89 ，。"), TestArticles.Of("")] })
        {
            var matrix = DocumentTermMatrix.Count(articles);
            Assert.Equal(0, matrix.Terms.Length);
            Assert.Equal(0, TermTables.Of(matrix).Rows.Count);
        }
    }

    [Fact]
    public void Count_BadOptions_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentTermMatrix.Count(Three, new TermOptions { NGram = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentTermMatrix.Count(Three, new TermOptions { MinLength = 0 }));
    }

    public static TheoryData<string> StopWordLists =>
        [.. Directory.GetFiles(Path.Combine(Machine.Root, "src/Analysis/Terms/StopWords"), "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.EndsWith(".LICENSE", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(StopWordLists))]
    public void StopWords_List_StatesOriginLicenceAndItsCount(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Machine.Root, $"src/Analysis/Terms/StopWords/{name}.txt"));
        var words = lines.Where(line => line[0] != '#').ToArray();

        Assert.Contains(lines, line => line.StartsWith("# Origin: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("# Licence: ", StringComparison.Ordinal));
        Assert.Contains($"# Count: {words.Length}", lines);
        Assert.Equal(words, words.Distinct().Order(StringComparer.Ordinal));
        Assert.All(words, word => Assert.True(StopWords.Default.In(name).Contains(word)));
    }

    [Fact]
    public void StopWords_WithAndWithout_ChangeTheList()
    {
        Assert.True(StopWords.Chinese.Contains("這些"));
        Assert.False(StopWords.Chinese.Without("这些").Contains("这些"));
        Assert.True(StopWords.None.With("NATO").Contains("nato"));
        Assert.False(StopWords.English.Contains("us"));
    }

    [Theory]
    [InlineData("de", "Die Ministerin sagte, dass die Inflation nicht steigt", "Ministerin Inflation steigt")]
    [InlineData("fr", "La ministre a dit que les prix ne montent pas", "ministre prix montent")]
    [InlineData("es", "La ministra dijo que los precios no suben", "ministra precios suben")]
    [InlineData("pt", "A ministra disse que os preços não sobem", "ministra preços sobem")]
    [InlineData("it", "La ministra ha detto che i prezzi non salgono", "ministra prezzi salgono")]
    [InlineData("nl", "De minister zei dat de prijzen niet stijgen", "minister prijzen stijgen")]
    [InlineData("ru", "Министр заявила, что цены ещё не растут", "Министр цены растут")]
    [InlineData("uk", "Міністерка сказала, що ціни не зростають", "Міністерка ціни зростають")]
    [InlineData("pl", "Minister powiedziała, że ceny nie rosną", "Minister ceny rosną")]
    [InlineData("ja", "大臣は物価が上がらないと述べた", "大臣 物 価")]
    [InlineData("ko", "장관은 물가가 오르지 않는다고 말했다", "장관은 물가가 오르지 않는다고")]
    [InlineData("ar", "قالت الوزيرة إن الأسعار لا ترتفع", "الوزيرة الأسعار ترتفع")]
    [InlineData("fa", "وزیر گفت که قیمت‌ها بالا نمی رود", "وزیر قیمت‌ها رود")]
    [InlineData("vi", "Bộ trưởng nói rằng giá không tăng", "Bộ trưởng giá tăng")]
    [InlineData("id", "Menteri mengatakan bahwa harga tidak naik", "Menteri harga naik")]
    [InlineData("tr", "Bakan fiyatların artmadığını söyledi", "Bakan fiyatların artmadığını")]
    [InlineData("en", "The minister said prices die out", "minister prices die")]
    public void Count_Article_LeavesOutTheStopWordsOfItsLanguage(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Counted([TestArticles.Of(text) with { Language = language }], TermOptions.Default)));

    // "die" is a German article, and a word of an English text beside it
    [Fact]
    public void Count_TwoLanguagesInOneCorpus_EachHasItsOwnStopWords()
    {
        var matrix = DocumentTermMatrix.Count([TestArticles.Of("die Inflation") with { Language = "de" },
            TestArticles.Of("die hard") with { Language = "en" }, TestArticles.Of("die Zinsen") with { Language = "de" }]);
        Assert.Equal(1, matrix.TermFrequency("die"));
        Assert.Equal(0, DocumentTermMatrix.Count([TestArticles.Of("die Zinsen") with { Language = "de" }],
            new TermOptions { StopWords = StopWords.Default.With("zinsen") }).Terms.Length);
        Assert.Equal(2, DocumentTermMatrix.Count([TestArticles.Of("die Zinsen") with { Language = "de" }],
            new TermOptions { StopWords = StopWords.Default.Without("die") }).Terms.Length);
    }

    [Fact]
    public void Count_MergingScripts_ShowsTheFormMostUsed()
    {
        var options = new TermOptions { MergesScripts = true };
        var matrix = DocumentTermMatrix.Count(TestArticles.All("戰爭 戰爭 經濟", "战争 经济 经济"), options);
        Assert.Equal(["戰爭", "经济"], matrix.Vocabulary);
        Assert.Equal((3, 3, 3), (matrix.TermFrequency("战争"), matrix.TermFrequency("戰爭"), matrix.TermFrequency("經濟")));
    }

    private static IEnumerable<string> Counted(Article[] articles, TermOptions options)
    {
        var matrix = DocumentTermMatrix.Count(articles, options);
        return Enumerable.Range(0, matrix.Vocabulary.Count).Where(id => matrix.TermFrequencies[id] > 0).Select(id => matrix.Vocabulary[id]);
    }
}

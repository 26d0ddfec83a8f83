using Analysis.Testing;

namespace Analysis.Tests.Terms;

public sealed class SegmenterTests
{
    private static readonly string Cases = Path.Combine(Machine.Root, "tests/Analysis.Tests/Terms/Cases");

    [Fact]
    public void SegmentLine_Sentence_SeparatesTokensBySingleSpacesAndDropsWhiteSpace() =>
        Assert.Equal("我 来到 北京 清华大学 ， 你好", Segmenter.Default.SegmentLine("我来到北京清华大学，\t 你好 "));

    [Fact]
    public void SegmentLine_Names_StayWholeWithUserDictionary()
    {
        var segmenter = new Segmenter(WordList.Of("泽连斯基", "涅边贾", "朝中社"));

        Assert.Equal("朝中社 称 泽连斯基 会见 涅边贾", segmenter.SegmentLine("朝中社称泽连斯基会见涅边贾"));
    }

    [Fact]
    public void Segment_AnyText_CoversItWithoutGaps()
    {
        foreach (var line in File.ReadLines(Path.Combine(Cases, "segment-hard.txt")).Append("\uD800中国\uDC00\r\n"))
        {
            var ends = new int[line.Length];
            var count = Segmenter.Default.Segment(line, ends);
            Assert.Equal(line.Length, count == 0 ? 0 : ends[count - 1]);
            Assert.Equal(ends[..count], ends[..count].Distinct().Order());
        }
    }

    [Fact]
    public void Segment_TooLittleRoom_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Segmenter.Default.Segment("中国", new int[1]));

        Assert.Equal("Room for 1 ends was given; a text of 2 characters needs as many. (Parameter 'ends')", error.Message);
    }

    [Fact]
    public void Segment_WarmText_AllocatesNothing()
    {
        var text = string.Concat(Enumerable.Repeat(File.ReadAllText(Path.Combine(Cases, "segment-hard.txt")), 20));
        var ends = new int[text.Length];
        Segmenter.Default.Segment(text, ends);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Segmenter.Default.Segment(text, ends);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Segment_TenMillionCharactersInOneLine_IsCut()
    {
        var text = string.Concat(Enumerable.Repeat("战争", 5_000_000));
        var ends = new int[text.Length];

        Assert.Equal(5_000_000, Segmenter.Default.Segment(text, ends));
    }

    [Fact]
    public void SegmentLine_OnManyThreads_GivesTheSame()
    {
        var lines = File.ReadAllLines(Path.Combine(Cases, "segment-hard.txt"));
        var expected = Array.ConvertAll(lines, Segmenter.Default.SegmentLine);

        Parallel.For(0, 500,
            round => Assert.Equal(expected[round % lines.Length], Segmenter.Default.SegmentLine(lines[round % lines.Length])));
    }

    [Fact]
    public void PartOfSpeechOf_Words_IsTheDictionarys()
    {
        Assert.Equal("ns", Segmenter.Default.PartOfSpeechOf("北京"));
        Assert.Null(Segmenter.Default.PartOfSpeechOf("涅边贾"));
        Assert.Equal("nr", new Segmenter(new WordList([new UserWord("涅边贾", 5, "nr")])).PartOfSpeechOf("涅边贾"));
        Assert.Equal(34488, Segmenter.Default.FrequencyOf("北京"));
        Assert.Equal(0, Segmenter.Default.FrequencyOf("涅边贾"));
    }

    [Fact]
    public void Load_NameWithMiddleDot_GivesItsPartsAsWords()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "卡洛琳·莱维特 5 nr\nJ·K·罗琳\n");
            var words = WordList.Load(file);
            Assert.Equal([new UserWord("卡洛琳", 5, "nr"), new UserWord("莱维特", 5, "nr"), new UserWord("罗琳")], words.Entries);
            Assert.Equal("卡洛琳 · 莱维特 说", new Segmenter(words).SegmentLine("卡洛琳·莱维特说"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Load_BadLines_NamesFileLineAndWhatWasExpected()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "# names\n泽连斯基\n朝中社 many\n涅 边 贾 3\n北京 99999999999 ns\n弗拉基米尔=普京\n平壤 3 NS\n");
            var error = Assert.Throws<FormatException>(() => WordList.Load(file));
            Assert.Equal(string.Join('\n',
                new[] { "4: {0} \"涅 边 贾 3\".", "5: {0} \"北京 99999999999 ns\".", "6: {0} \"弗拉基米尔=普京\".", "7: {0} \"平壤 3 NS\"." }
                .Select(line => $"{file}:{string.Format(System.Globalization.CultureInfo.InvariantCulture, line, "expected \"word\", \"word frequency\" or \"word frequency tag\" (word of Chinese characters, Latin letters, digits and +#&._%-, names with a middle dot between their parts; frequency a whole number; tag in lower-case letters), separated by single spaces; found")}")), error.Message);
        }
        finally
        {
            File.Delete(file);
        }
    }
}

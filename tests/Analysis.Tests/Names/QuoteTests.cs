using Analysis.Reading;

namespace Analysis.Tests.Names;

/// <summary>What is a quotation or report of speech, and whose: the cases, and an example of each row of <c>Rules/speech.tsv</c>.</summary>
public sealed class QuoteTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (text, rows) in QuoteCases.All)
            {
                data.Add(text, string.Join('\n', rows));
            }

            return data;
        }
    }

    public static TheoryData<string, string, string> Rules
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var cells in Tsv.Read("Names.speech.tsv"))
            {
                data.Add(cells[0], cells[2], cells[3]);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Read_AText_FindsWhoSaysWhat(string text, string rows) =>
        Assert.Equal(rows, QuoteCases.Read(text) is { Count: > 0 } found ? string.Join('\n', found.Select(QuoteCases.Row)) : "none");

    [Theory, MemberData(nameof(Rules))]
    public void Rules_DoWhatTheirExampleSays(string kind, string example, string result)
    {
        var found = QuoteCases.Read(example);
        Assert.Equal((kind, result), (kind, found.Count == 0 ? "none" : $"{found[0].Speaker} | {found[0].Verb}"));
    }

    [Theory]
    [InlineData("A spokesman for the ministry in London said the wells were dry.", "spokesman")]
    [InlineData("中国政府发言人郑小河（Zheng Xiaohe）表示，桥明年完工。", "郑小河")]
    [InlineData("《晚报》报道，桥明年完工。", "晚报")]
    public void Name_OfASpeaker_IsThePersonOrTheNoun(string text, string name) => Assert.Equal(name, QuoteCases.Read(text)[0].Name);

    [Fact]
    public void QuotesFrame_HasARowPerQuotationWithItsParagraph()
    {
        var table = new Corpus([QuoteCases.Article("水位还在上升。¶市长说：“桥明年完工。”", title: "市长表示，桥明年完工")], []).QuotesFrame();
        Assert.Equal(["article", "paragraph", "speaker", "name", "verb", "text", "offset", "direct"],
            table.Columns.Select(column => column.Name));
        Assert.Equal([null, 1], table["paragraph"].Cast<int?>());
        Assert.Equal(["市长", "市长"], table["speaker"].Cast<string>());
        Assert.Equal([5, 4], table["offset"].Cast<int?>().Select(offset => offset!.Value));
        Assert.Equal([false, true], table["direct"].Cast<bool?>().Select(direct => direct!.Value));
    }

    [Fact]
    public void Speakers_OfTwoSources_CountsWithIntervals()
    {
        var articles = Enumerable.Range(0, 6).Select(i => QuoteCases.Article($"市长说，第{i}座桥明年完工。发言人说：“路已通车。”") with { Id = $"a{i}" })
            .Append(QuoteCases.Article("守门员说，球已过线。", source: "B"));
        var result = new Corpus([.. articles], []).Speakers();
        Assert.Equal(["发言人", "守门员", "市长"], result.Table["speaker"].Cast<string>());
        Assert.Equal([6L, 1L, 6L], result.Table["quotes"].Cast<long?>().Select(count => count!.Value));
        Assert.Equal([1, 0, 0], result.Table["direct"].Cast<double?>().Select(share => share!.Value));
        Assert.Null(result.Table["share_low"][1]);
        Assert.Equal(
            "Of 13 quotations and reports of speech most are of 发言人 in A (6, 50 %) and 守门员 in B (1, 100 %). Cautions: speakers are told by "
            + "rules, not by reading: of sentences that the rules were not made with, four in five were found, and of those found one in "
            + "fifteen was wrong; descriptive only: B has fewer than five articles; intervals are approximate where there are fewer than "
            + "25 articles (A).",
            result.Answer.ToPlainText());
    }
}

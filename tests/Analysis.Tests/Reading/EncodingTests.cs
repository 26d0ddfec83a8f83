using System.Text;
using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>In which encoding a file is read.</summary>
public sealed class EncodingTests
{
    [Theory]
    [InlineData("gb18030")]
    [InlineData("big5")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("shift_jis")]
    [InlineData("euc-kr")]
    [InlineData("windows-1251")]
    [InlineData("windows-1252")]
    public void Load_LegacyEncoding_IsToldByEvidence(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = name switch
        {
            "big5" => "據路透社報導，中國外交部發言人星期二在例行記者會上表示，兩國將繼續就此保持溝通，希望有關各方多做有利於和平的事情。",
            "shift_jis" => "東京都は二十日、新型コロナウイルスの感染者が新たに確認されたと発表した。これで都内の感染者は合わせて九千人を超えた。",
            "euc-kr" => "정부는 이날 기자회견에서 새로운 대책을 발표하고 국민의 협조를 부탁한다고 말했다. 이에 대해 전문가들은 아직 이르다고 했다.",
            "windows-1251" => "Правительство объявило сегодня о новых мерах поддержки населения и призвало граждан соблюдать осторожность "
            + "в ближайшие недели.",
            "windows-1252" => "Le gouvernement a annoncé de nouvelles mesures à l’égard des élèves, précisant que la décision a été prise "
            + "après un long débat à l’Assemblée.",
            _ => Body,
        };
        using var folder = new FolderOfFiles().Add("a.md", Encoding.GetEncoding(name).GetBytes(Feed(body: "<p>" + text + "</p>")));
        Assert.Equal(text, Assert.Single(folder.Load().Articles).Text);
    }

    // Texts too short for statistics of letters, and letters that several encodings share.
    [Theory]
    [InlineData("gb18030", "总统星期二在首都会见了来访的外交部长，双方就边境安全问题交换了意见。")]
    [InlineData("windows-1252", "Für die Stadt ist es ein großer Erfolg: Die Zahl der Gäste stieg im Frühjahr um fünf Prozent.")]
    [InlineData("windows-1252", "La policía detuvo a tres jóvenes en Málaga, según la última información.")]
    [InlineData("koi8-r", "Правительство объявило сегодня о новых мерах поддержки населения.")]
    [InlineData("euc-jp", "東京都は二十日、新型コロナウイルスの感染者が新たに確認されたと発表した。")]
    [InlineData("windows-1256", "أعلنت الحكومة اليوم عن إجراءات جديدة لدعم المواطنين في مواجهة الأزمة الاقتصادية.")]
    public void Load_ShortTextInALegacyEncoding_IsReadAndSaid(string name, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var folder = new FolderOfFiles().Add("a.txt", Encoding.GetEncoding(name).GetBytes(text));

        var corpus = folder.Load();

        Assert.Equal(text, Assert.Single(corpus.Articles).Text);
        Assert.Contains(corpus.Problems,
            problem => problem.Message.StartsWith("not UTF-8 and nothing credible declared; read as ", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_Utf8ThatDeclaresGbk_IsUtf8() =>
        Assert.Contains(Body,
            FolderOfFiles.Single("<html><head><meta charset=gbk><title>标题</title></head><body><p>" + Body + "</p></body></html>").Text,
        StringComparison.Ordinal);
}

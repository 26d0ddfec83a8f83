using System.Net;
using System.Text.RegularExpressions;
using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class CodeHighlighterTests
{
    [Theory]
    [InlineData("var n = 1_000; // many", "«k:var» n = «n:1_000»; «c:// many»")]
    [InlineData("Corpus.Load(\"data\")", "Corpus.«f:Load»(«s:\"data\"»)")]
    [InlineData("List<int> a = new();", "«t:List»&lt;«k:int»&gt; a = «k:new»();")]
    [InlineData("#load \"lib/setup.csx\"", "«p:#load &quot;lib/setup.csx&quot;»")]
    [InlineData("$\"{n} 字\"", "«s:$\"»{n}«s: <span lang=\"zh-Hans\">字</span>»«s:\"»")]
    [InlineData("var = = ;", null)]
    [InlineData("这不是代码 <b>", null)]
    public void Html_Code_MarksItsTokensAndKeepsItsText(string code, string? expected)
    {
        var html = CodeHighlighter.Html(code, "zh-Hans");

        Assert.Equal(code, WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", "")));
        if (expected is not null)
        {
            Assert.Equal(expected.Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("=&quot;zh-Hans&quot;", "=\"zh-Hans\"", StringComparison.Ordinal),
                Regex.Replace(html, "<span class=\"(.)\">((?:<span lang=[^>]*>[^<]*</span>|[^<])*)</span>", "«$1:$2»"));
        }
    }
}

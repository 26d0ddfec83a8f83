using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Tests.Frames;

public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline Renderer = new MarkdownPipelineBuilder().UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseTaskLists().Build();

    [Theory]
    [InlineData("BBC 中文")]
    [InlineData("*a* _b_ **c** ~~d~~ `e`")]
    [InlineData("[x](javascript:alert(1)) ![p](https://example.org/p.png) [ref]: y")]
    [InlineData("<img src=x onerror=\"alert(1)\"><script>alert(1)</script><!-- c -->")]
    [InlineData("&lt;b&gt; &amp;lt; &#60; &copy;")]
    [InlineData("a | b \\| c \\ d \\* e")]
    [InlineData("from $5 to $6, \\(x\\)")]
    [InlineData("https://example.org www.example.org <https://example.org> a@example.org mailto:a@example.org")]
    [InlineData("# 1")]
    [InlineData("- 1")]
    [InlineData("+ 1")]
    [InlineData("1. 2")]
    [InlineData("12) 2")]
    [InlineData("> 1")]
    [InlineData("---")]
    [InlineData("1111.1")]
    public void Of_TextInAHole_ShowsTheTextAsItIs(string text)
    {
        Assert.Equal((text, "P"), Shown(Markdown.Of($"{text}")));
        Assert.Equal(("before " + text + " after", "P"), Shown(Markdown.Of($"before {text} after")));
        Assert.Equal((text + " after", "P STRONG"), Shown(Markdown.Of($"**{text}** after")));
        Assert.Equal(text, Markdown.Of($"**{text}**").ToPlainText());
    }

    [Fact]
    public void Of_SpacesAtTheStart_AreNoCode() => Assert.Equal(("    1", "P"), Shown(Markdown.Of($"{"    1"}")));

    [Fact]
    public void Of_AnyTextInAHole_ShowsTheTextAsItIs() =>
        Prop.ForAll(Texts(), text => Assert.Equal(("x " + text + " y", "P"), Shown(Markdown.Of($"x {text} y")))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_LineBreaksControlCharactersAndOverrides_KeepToTheirPlace() =>
        Assert.Equal("one two \uFFFD[31m three \uFFFDruof", Markdown.Of($"one {"two\r\n\r\n\u001B[31m"} three {"\u202Eruof"}").ToString()
        .Replace("&#91;", "[", StringComparison.Ordinal));

    [Fact]
    public void Of_LiteralText_IsMarkdown() =>
        Assert.Equal("**a** [b](https://example.org/?a=1&b=2) `c`", Markdown.Of($"**{"a"}** [{"b"}]({"https://example.org/?a=1&b=2"}) `c`")
            .ToString());

    [Theory]
    [InlineData("https://example.org/a_(b)*\"><script>", "https://example.org/a%5F%28b%29%2A%22%3E%3Cscript%3E")]
    [InlineData("javascript:alert(1)", "#")]
    [InlineData("data:text/html,<script>alert(1)</script>", "#")]
    [InlineData("no address", "#")]
    public void Of_AddressOfALink_LeadsToTheWebOrNowhere(string address, string expected) =>
        Assert.Equal($"[x]({expected})", Markdown.Of($"[x]({address})").ToString());

    [Fact]
    public void Of_MarkdownInAHole_StaysMarkdown()
    {
        Markdown[] items = [Markdown.Of($"**{"a*"}**"), "b*", Markdown.Of($"*{3}*")];

        Assert.Equal("**a&#42;**, b&#42; and *3*: **a&#42;**; b&#42;; *3*",
            Markdown.Of($"{Wording.List(items)}: {Markdown.Join("; ", items)}").ToString());
    }

    [Fact]
    public void Of_NumbersAndDates_AreWrittenInTheInvariantCulture() =>
        Assert.Equal("1234.5 1,234.50 2024-03-12",
        Markdown.Of($"{1234.5} {1234.5:#,0.00} {new DateTime(2024, 3, 12):yyyy-MM-dd}{null as string}").ToString());

    [Fact]
    public void Markdown_ShownInANotebook_IsMarkdownAndPlainText() => Assert.Equal(
        [("text/markdown", "**a&#42;** &#60;b&#62; <span>&#36;</span>1"), ("text/plain", "a* <b> $1")],
        FormattedValue.CreateManyFromObject(Markdown.Of($"**{"a*"}** {"<b> $1"}")).Select(value => (value.MimeType, value.Value)));

    // What a reader sees, and the elements that hold it.
    private static (string Text, string Elements) Shown(Markdown markdown)
    {
        var html = Regex.Replace(Markdig.Markdown.ToHtml(markdown.ToString(), Renderer), "<span>(.{1,6})</span>", "$1");
        var body = new HtmlParser().ParseDocument(html).Body!;
        return (body.TextContent.TrimEnd('\n'), string.Join(' ', body.QuerySelectorAll("*").Select(element => element.TagName)));
    }

    private static Arbitrary<string> Texts() =>
        Gen.Elements<string>([.. "\\`*_{}[]()<>#+-.!|~$&;:/@\"'= 中1x".Select(sign => sign.ToString()), "www.", "http://", "&lt;", "**",
            "]("])
        .ArrayOf().Select(string.Concat).Where(text => text.Trim() == text && text.Length > 0).ToArbitrary();
}

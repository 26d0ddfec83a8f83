namespace Analysis.Tests.Reading;

/// <summary>One article as a mirror of feeds dumps it.</summary>
internal static class FeedDump
{
    /// <summary>A sentence of news.</summary>
    public const string Body = "据路透社报道，中国外交部发言人星期二在例行记者会上表示，两国将继续就此保持沟通，希望有关各方多做有利于和平的事情。";

    /// <summary>The file.</summary>
    public static string Feed(string title = "标题", string url = "https://www.bbc.com/zhongwen/simp/world-1",
        string body = "<p>" + Body + "</p>", string epoch = "<!--1595260509000-->\n") =>
        $"{epoch}[{title}]({url})\n------\n\n{body}";
}

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>A folder of articles in which every field is written by somebody who wants code to run: <c>window.marker</c> must stay
/// undefined.</summary>
internal sealed class HostileArticles : IDisposable
{
    private const string Run = "window.marker=1";

    private static readonly string[] Attacks =
    [
        $"*a* _b_ [x](javascript:{Run}) ![p](https://example.org/p.png) `c` a|b ~~d~~ &lt;b&gt; from $1 to $2, \\(x\\) www.example.org",
        $"<img src=x onerror=\"{Run}\">",
        $"</script><script>{Run}</script>",
        $"<svg onload=\"{Run}\"><a href=\"javascript:{Run}\">x</a></svg>",
        "turned \u202Eright to left\u2066 and on",
        "=HYPERLINK(\"https://example.org\",\"制裁\")",
        string.Concat(Enumerable.Repeat("很长的标题", 2_000)),
        new string('W', 10_000),
    ];

    public HostileArticles()
    {
        for (var index = 0; index < Attacks.Length; index++)
        {
            File.WriteAllText(Path.Combine(Folder, $"{index}.md"), Article(Attacks[index], index + 1));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("articles").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Article(string attack, int day)
    {
        var quoted = "'" + attack.Replace("'", "''", StringComparison.Ordinal) + "'";
        var beginning = attack[..Math.Min(attack.Length, 300)];
        return $"""
            ---
            title: {quoted}
            author: {quoted}
            source: {quoted}
            url: 'javascript:{Run}'
            date: 2024-05-0{day} 10:00:00
            ---
            制裁 {beginning} 朝鲜说，制裁无效。2024年5月{day}日，美国表示，制裁 {beginning}。

            ![{beginning}](javascript:{Run}) [link](javascript:{Run}) <img src="javascript:{Run}" onerror="{Run}" alt="制裁">

            <p>据{beginning}报道，制裁 {"\u001B"}[31m{"\u009B"}32m。</p>

            """;
    }
}

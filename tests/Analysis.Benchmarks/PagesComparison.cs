using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Analysis.Testing;
using SmartReader;

namespace Analysis.Benchmarks;

/// <summary>
/// Saved pages with known texts beside SmartReader and python3-readability: precision, recall and F1 of the texts; how often title, day and
/// authors are those that the page states; and the time beside AngleSharp's DOM and text. <c>pages [FOLDER]</c>: a folder of pages with a
/// <c>ground-truth.json</c> (name → articleBody), <c>../shared/corpora/html</c> by default. All take turns, the median counts.
/// </summary>
internal static class PagesComparison
{
    private const int Rounds = 15;
    private const double Low = 0.8;

    public static int Run(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : Path.Combine(Machine.Shared, "corpora", "html");
        if (!File.Exists(Path.Combine(folder, "ground-truth.json")))
        {
            return Inputs.Missing("saved pages with a ground-truth.json (../shared/corpora/html)");
        }

        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        var pages = truth.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal)
            .Select(page => (page.Name, File: Path.Combine(folder, page.Name + ".html"), Text: page.Value.GetProperty("articleBody")
                .GetString()!))
            .ToList();
        var corpus = Corpus.Load(pages.ConvertAll(page => page.File));
        var ours = corpus.Articles.ToDictionary(article => Path.GetFileNameWithoutExtension(article.File), StringComparer.Ordinal);
        var smart = pages.ToDictionary(page => page.Name, page => Smart(File.ReadAllText(page.File)), StringComparer.Ordinal);
        var python = Readability([.. pages.Select(page => page.File)]);
        void Texts(string name, Func<string, int, string?> text) =>
            Print(name, [.. pages.Select((page, i) => (page.Name, TextScore.Of(text(page.Name, i) ?? "", page.Text)))]);

        Texts("ours", (name, _) => ours.GetValueOrDefault(name)?.Text);
        Texts("SmartReader", (name, _) => smart[name].TextContent);
        Texts("python3-readability", (_, i) => python.ElementAtOrDefault(i));
        Fields(pages.ConvertAll(page => (PageStatements.Of(File.ReadAllText(page.File)), ours.GetValueOrDefault(page.Name),
            smart[page.Name])));
        Speed([.. pages.Select(page => page.File)]);
        return 0;
    }

    private static void Print(string name, List<(string Page, TextScore Score)> scores)
    {
        var (precision, recall, f1) = TextScore.Mean(scores.ConvertAll(page => page.Score));
        var low = scores.Where(page => page.Score.F1 < Low)
            .Select(page => Text($"{page.Page[..Math.Min(8, page.Page.Length)]} {page.Score.F1:0.00}"));
        Console.WriteLine(Text($"{name,-20} precision {precision:0.000}, recall {recall:0.000}, F1 {f1:0.000} on {scores.Count} pages")
            + Text($"; below {Low}: {string.Join(", ", low)}"));
    }

    private static void Fields(List<(PageStatements Stated, Article? Ours, SmartReader.Article Smart)> pages)
    {
        void Line<T>(string field, Func<PageStatements, bool> isStated, Func<Article, T> ours, Func<SmartReader.Article, T> smart,
            Func<PageStatements, T, bool> isRight)
        {
            var stating = pages.FindAll(page => isStated(page.Stated));
            var right = stating.Count(page => page.Ours is not null && isRight(page.Stated, ours(page.Ours)));
            var peer = stating.Count(page => isRight(page.Stated, smart(page.Smart)));
            Console.WriteLine($"{field} as the page states: ours {right}, SmartReader {peer} of {stating.Count}");
        }

        Line("title", stated => stated.Titles.Count > 0, article => article.Title, article => article.Title,
            (stated, title) => stated.IsTitle(title));
        Line("day", stated => stated.Published is not null, article => article.Published,
            article => article.PublicationDate?.ToUniversalTime(),
            (stated, day) => stated.IsDay(day));
        Line("authors", stated => stated.Authors.Count > 0, article => string.Join(", ", article.Authors), article => article.Author
            ?? article.Byline,
            (stated, names) => stated.AreAuthors(names));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static SmartReader.Article Smart(string page)
    {
        using var document = new HtmlParser().ParseDocument(page);
        using var reader = new Reader("https://page.invalid/", document);
        return reader.GetArticle();
    }

    private static List<string> Readability(string[] files)
    {
        var start = new ProcessStartInfo(Machine.Python, ["-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.Write($"files = {JsonSerializer.Serialize(files)}\n{Script}");
        process.StandardInput.Close();
        var texts = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return texts.Length == 0 ? [] : JsonSerializer.Deserialize<List<string>>(texts)!;
    }

    private static void Speed(string[] files)
    {
        var (load, smart) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var bare = Milliseconds(() => Array.ForEach(files, Bare));
            load.Add(Milliseconds(() => Corpus.Load(files, options: new LoadOptions { Threads = 1 })) / bare);
            smart.Add(Milliseconds(() => Array.ForEach(files, file => Smart(File.ReadAllText(file)))) / bare);
        }

        // The first rounds compile.
        double Median(List<double> ratios) => ratios[(Rounds / 3)..].Order().ElementAt((Rounds - (Rounds / 3)) / 2);
        Console.WriteLine(Text($"time against AngleSharp DOM + text: ours {Median(load):0.00} (goal: at most 3.5), SmartReader {Median(smart):0.00}"));
    }

    private static double Milliseconds(Action action)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Bare(string file)
    {
        using var document = new HtmlParser().ParseDocument(File.ReadAllText(file));
        if (document.Body!.TextContent.Length == 0)
        {
            throw new InvalidOperationException("no text");
        }
    }

    private const string Script = """
        import json, sys
        from readability import Document
        from bs4 import BeautifulSoup
        def text(name):
            try:
                return BeautifulSoup(Document(open(name, 'rb').read().decode('utf8', 'replace')).summary(), 'lxml').get_text('\n')
            except Exception:
                return ''
        print(json.dumps([text(name) for name in files]))
        """;
}

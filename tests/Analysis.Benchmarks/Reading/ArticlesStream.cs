using System.Diagnostics;
using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>Streams many articles and reports the peak of memory after each tenth: <c>articles-stream [FILES]</c>, 100,000 by
/// default.</summary>
internal static class ArticlesStream
{
    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        using var files = new ArticlesFiles(count);
        return Stream(files, count).GetAwaiter().GetResult();
    }

    private static async Task<int> Stream(ArticlesFiles files, int count)
    {
        var watch = Stopwatch.StartNew();
        var (articles, characters) = (0, 0L);
        await foreach (var article in Corpus.StreamAsync(files.Path))
        {
            articles++;
            characters += article.Characters;
            if (articles % Math.Max(1, count / 10) == 0)
            {
                using var process = Process.GetCurrentProcess();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{articles,7} articles, {characters / 1e6:0.0} million characters, {articles / watch.Elapsed.TotalSeconds:0} "
                    + $"articles/s, peak working set {process.PeakWorkingSet64 / 1e6:0} MB, managed heap "
                    + $"{GC.GetTotalMemory(false) / 1e6:0} MB"));
            }
        }

        return articles == count ? 0 : 1;
    }
}

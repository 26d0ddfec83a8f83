using System.CommandLine;
using System.Globalization;
using Analysis.Display;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary><c>--data DIR</c>, and reading what it names.</summary>
internal static class DataOption
{
    private const string DefaultFolder = "data";
    private const int MostErrors = 50;

    public static Option<string[]> Create() =>
        new("--data") { HelpName = "DIR", Description = "Folders or files of articles; may be repeated; default: data/." };

    /// <summary>Reads the articles; errors of single files go to <paramref name="error"/>, and the other files are still read.</summary>
    public static Corpus Load(string[] paths, TextWriter error)
    {
        var corpus = paths.Length > 1 ? Corpus.Load(paths) : Corpus.Load(paths.Length == 0 ? DefaultFolder : paths[0]);
        var errors = corpus.Errors();
        errors.Take(MostErrors).ToList().ForEach(problem => error.WriteLine(problem));
        if (errors.Count > MostErrors)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"and {errors.Count - MostErrors} more errors; `analysis export problems` has all"));
        }

        return corpus;
    }

    /// <summary>The value that a word stands for.</summary>
    /// <exception cref="UsageException">The word is unknown; the message has near ones.</exception>
    public static T Choose<T>(string kind, string word, IReadOnlyDictionary<string, T> choices) =>
        choices.TryGetValue(word, out var choice) ? choice
            : throw new UsageException($"analysis: there is no {kind} \"{word}\".{NearNames.Suggest(word, choices.Keys)} Expected one of: "
            + $"{string.Join(", ", choices.Keys)}.");
}

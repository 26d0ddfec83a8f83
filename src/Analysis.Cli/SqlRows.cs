using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis.Cli;

/// <summary>The rows of a question in SQL, written as they come.</summary>
internal static class SqlRows
{
    private const int MostShown = 100;

    /// <summary>By format: writes some rows, the first of all or later ones.</summary>
    public static IReadOnlyDictionary<string, Action<DataFrame, bool, TextWriter>> Formats { get; } =
        new SortedDictionary<string, Action<DataFrame, bool, TextWriter>>(StringComparer.Ordinal)
        {
            ["csv"] = FrameWriter.WriteCsv,
            ["jsonl"] = (frame, _, writer) => FrameWriter.Formats["jsonl"](frame, writer),
            ["text"] = (frame, isFirst, writer) => writer.Write(isFirst ? PlainTable.Format(frame.ToTableView(), MostShown) : ""),
        };

    public static void Write(IEnumerable<DataFrame> frames, Action<DataFrame, bool, TextWriter> write, TextWriter writer)
    {
        var isFirst = true;
        foreach (var frame in frames)
        {
            write(frame, isFirst, writer);
            isFirst = false;
        }
    }
}

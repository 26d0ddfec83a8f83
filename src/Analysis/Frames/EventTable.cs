using System.Runtime.CompilerServices;
using Analysis.Reading;

namespace Analysis.Frames;

/// <summary>What happened when, by a data folder's <c>events.csv</c>: a column <c>date</c> (ISO 8601) and a column <c>label</c>. Charts
/// over time draw them.</summary>
internal sealed class EventTable
{
    private const string Date = "date";
    private const string Label = "label";

    private static readonly ConditionalWeakTable<SideFiles, EventTable> Known = [];

    private readonly List<(DateTime Day, string Label)> events = [];
    private readonly List<Problem> problems = [];

    private EventTable(SideFiles files)
    {
        foreach (var file in files.Events)
        {
            Read(file);
        }

        events.Sort((one, other) => (one.Day, one.Label).CompareTo((other.Day, other.Label)));
    }

    /// <summary>The events in the order of their days.</summary>
    public IReadOnlyList<(DateTime Day, string Label)> Events => events;

    /// <summary>What was met while reading them.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Those of the folders that a corpus was read from.</summary>
    public static EventTable Of(Corpus corpus) => Known.GetValue(corpus.Side, files => new EventTable(files));

    private void Read(string file)
    {
        if (SideTable.Read(file, "events", [Date, Label], problems) is not { } table)
        {
            return;
        }

        for (var row = 0L; row < table.Rows.Count; row++)
        {
            if (table[Date][row] is DateTime day)
            {
                events.Add((day, SideTable.Text(table, Label, row)));
            }
            else
            {
                problems.Add(new Problem(Path.GetFileName(file), null, Date, Severity.Warning,
                    $"\"{table[Date][row] ?? ""}\" is no day; write 2020-06-30 (in each row: a column with anything else is all text)"));
            }
        }
    }
}

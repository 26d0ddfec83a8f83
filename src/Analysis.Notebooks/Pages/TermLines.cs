using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// The lines of a notebook's concordances that its page shows, so that a term can lead to its first line wherever it stands. A concordance
/// is a table with the columns <c>left</c>, <c>match</c> and <c>right</c>; its <c>term</c>, failing that its <c>match</c>, says whose line
/// a row is.
/// </summary>
internal sealed partial class TermLines
{
    /// <summary>The column of what stands before a match.</summary>
    public const string LeftColumn = "left";

    /// <summary>The column of what was found.</summary>
    public const string MatchColumn = "match";

    /// <summary>The column of what stands behind it.</summary>
    public const string RightColumn = "right";

    private const string TermColumn = "term";

    // A collocation's companion, which may stand in the lines of the term that it accompanies.
    private const string CompanionColumn = "other";

    private readonly Dictionary<MimeBundle, List<string>> ids = [];
    private readonly Dictionary<string, string> lines = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Text, string Id)> texts = [];

    /// <summary>Reads the concordances, wherever they stand: a term may come before its lines.</summary>
    public TermLines(Notebook notebook, PageIds page)
    {
        foreach (var data in notebook.CodeCells.SelectMany(cell => cell.Outputs).Select(Bundle).OfType<MimeBundle>())
        {
            Read(data, page);
        }
    }

    /// <summary>Whether a table with these columns is a concordance.</summary>
    public static bool IsConcordance(IReadOnlyCollection<string?> columns) => columns.Contains(LeftColumn) && columns.Contains(MatchColumn)
        && columns.Contains(RightColumn);

    /// <summary>Gives the rows of a concordance's table the ids that terms lead to.</summary>
    public void Anchor(IElement table, MimeBundle data)
    {
        foreach (var (row, id) in table.QuerySelectorAll("tbody tr").Zip(ids.GetValueOrDefault(data) ?? []))
        {
            row.Id = id;
        }
    }

    /// <summary>The id of a term's first line, or null where the page shows none.</summary>
    public string? Find(string term) => term.Length == 0 ? null : lines.GetValueOrDefault(Key(term));

    /// <summary>The id of the line to which a table's cell leads, the term's own or one that mentions it; or null.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="text">The cell's text.</param>
    public string? Find(string column, string text) => column switch
    {
        TermColumn or CompanionColumn => Find(text) ?? FindMention(text.Replace(" ", "", StringComparison.Ordinal), text),
        _ => null,
    };

    private static MimeBundle? Bundle(Output output) => output switch
    {
        DisplayOutput display => display.Data,
        ResultOutput result => result.Data,
        _ => null,
    };

    private void Read(MimeBundle data, PageIds page)
    {
        if (data["text/html"] is not { } html || data["text/csv"] is not { } csv
            || SpreadsheetCsv.Read(csv).FirstOrDefault()?.ToList() is not { } header)
        {
            return;
        }

        if (!IsConcordance(header))
        {
            return;
        }

        var (left, match, right) = (header.IndexOf(LeftColumn), header.IndexOf(MatchColumn), header.IndexOf(RightColumn));
        var term = header.Contains(TermColumn) ? header.IndexOf(TermColumn) : match;
        ids[data] = [];
        foreach (var row in SpreadsheetCsv.Read(csv).Skip(1).Take(Row().Count(html) - 1).Where(row => row.Count == header.Count))
        {
            var id = page.New($"line {row[term]}");
            ids[data].Add(id);
            lines.TryAdd(Key(row[term] ?? ""), id);
            texts.Add(($"{row[left]}{row[match]}{row[right]}", id));
        }
    }

    // Terms of several words are written with spaces between them, the text may have none.
    private static string Key(string term) => term.Replace(" ", "", StringComparison.Ordinal);

    // A phrase has no line of its own but may stand in another's; Chinese is written without the spaces between its words. One character
    // says too little.
    private string? FindMention(string joined, string spaced) =>
        joined.Length < 2 ? null : texts.Find(line => Mentions(line.Text, spaced) || Mentions(line.Text, joined)).Id;

    private static bool Mentions(string line, string word)
    {
        for (var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(word, at + 1,
            StringComparison.OrdinalIgnoreCase))
        {
            if (!(char.IsAsciiLetter(word[0]) && at > 0 && char.IsAsciiLetter(line[at - 1]))
                && !(char.IsAsciiLetter(word[^1]) && at + word.Length < line.Length && char.IsAsciiLetter(line[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("<tr[ >]", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}

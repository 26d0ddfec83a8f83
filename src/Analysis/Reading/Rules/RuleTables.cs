using Analysis.Display;

namespace Analysis.Reading;

/// <summary>
/// Looks at the rows of the library's own tables, which anybody may add to: a row with too few cells is read as if the others were empty,
/// and nobody would see why it does nothing.
/// </summary>
internal static class RuleTables
{
    private const string Prefix = "Rules.";
    private const string Outlets = "outlets.tsv";

    private static readonly Lazy<IReadOnlyList<Problem>> Found = new(() => [.. typeof(RuleTables).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .SelectMany(name => Check(name[Prefix.Length..], Tsv.Lines(name[Prefix.Length..])))]);

    /// <summary>What is wrong in the tables that are part of the library; empty for nothing.</summary>
    public static IReadOnlyList<Problem> Problems => Found.Value;

    /// <summary>What is wrong in a table.</summary>
    /// <param name="name">The table's name among the library's resources.</param>
    /// <param name="lines">Its lines.</param>
    public static IEnumerable<Problem> Check(string name, IEnumerable<string> lines)
    {
        string[]? columns = null;
        foreach (var (number, line) in lines.Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
        {
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = cells;
                continue;
            }

            if (cells.Length != columns.Length)
            {
                yield return Of(name, number, null, $"the row of \"{cells[0]}\" has {cells.Length} cell{(cells.Length == 1 ? "" : "s")}, "
                    + $"and there are {columns.Length} columns, parted by tabs ({string.Join(", ", columns)}); "
                    + (cells.Length < columns.Length ? "what is missing counts as empty; an empty last cell keeps its tab"
                    : "what is too much is left out"));
            }
            else if (name == Outlets && WrongOutlet(cells) is var (field, message))
            {
                yield return Of(name, number, field, message);
            }
        }
    }

    private static (string Field, string Message)? WrongOutlet(string[] cells)
    {
        var (domain, zone) = (cells[0], cells[4]);
        if (domain.Any(letter => letter is '/' or ':' or ' ' || char.IsUpper(letter)))
        {
            return ("domain", $"\"{domain}\" is no domain, and no address has it; write it as www.example.org, in small letters, "
                + "and what follows the domain in the column path");
        }

        return zone.Length == 0 || TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? null
            : ("zone", $"there is no time zone \"{zone}\", so that times of {cells[2]} without a zone are taken for UTC; name one of the "
                + $"IANA's, such as Europe/Paris.{NearNames.Suggest(zone, TimeZoneInfo.GetSystemTimeZones().Select(each => each.Id))}");
    }

    private static Problem Of(string name, int number, string? field, string message) =>
        new(Path(name), number + 1, field, Severity.Warning, message);

    // Where the source of the library has it.
    private static string Path(string name) => name.Split('.') switch
    {
        ["Dates", .. var rest] => "src/Analysis/Dates/Forms/" + string.Join('.', rest),
        ["Names", .. var rest] => "src/Analysis/Names/Rules/" + string.Join('.', rest),
        _ => "src/Analysis/Reading/Rules/" + name,
    };
}

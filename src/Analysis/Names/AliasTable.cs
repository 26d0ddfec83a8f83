using System.Runtime.CompilerServices;
using Analysis.Frames;
using Analysis.Reading;

namespace Analysis;

/// <summary>
/// Which names are one, by a data folder's <c>aliases.csv</c>: a column <c>name</c>, a column <c>alias</c> and, where wanted, a column
/// <c>kind</c> (person, place, organisation). Both are then found wherever they stand.
/// </summary>
internal sealed class AliasTable
{
    private const string Alias = "alias";

    private static readonly ConditionalWeakTable<SideFiles, AliasTable> Known = [];

    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameKind> kinds = new(StringComparer.Ordinal);

    private AliasTable(SideFiles files)
    {
        foreach (var file in files.Aliases)
        {
            Read(file);
        }
    }

    /// <summary>The name of each alias, which is written in simplified characters; no name is an alias itself.</summary>
    public IReadOnlyDictionary<string, string> Names => names;

    /// <summary>What the names name, where the table says so.</summary>
    public IReadOnlyDictionary<string, NameKind> Kinds => kinds;

    /// <summary>What was met while reading it.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The table of the folders that a corpus was read from; an empty one where there is none.</summary>
    public static AliasTable Of(Corpus corpus) => Known.GetValue(corpus.Side, files => new AliasTable(files));

    private void Read(string file)
    {
        if (SideTable.Read(file, "aliases", [ColumnNames.Name, Alias], problems) is not { } table)
        {
            return;
        }

        var source = Path.GetFileName(file);
        for (var row = 0L; row < table.Rows.Count; row++)
        {
            Add(source, SideTable.Text(table, ColumnNames.Name, row), SideTable.Text(table, Alias, row),
                SideTable.Text(table, ColumnNames.Kind, row));
        }

        Resolve(source);
    }

    private void Add(string source, string name, string alias, string kind)
    {
        if (name.Length == 0 || alias.Length == 0)
        {
            problems.Add(new Problem(source, null, name.Length == 0 ? ColumnNames.Name
                : Alias, Severity.Warning, $"the row of \"{name}{alias}\" has no {(name.Length == 0 ? "name" : "alias")}; it is left out"));
            return;
        }

        if (kind.Length > 0 && Enum.TryParse<NameKind>(kind, ignoreCase: true, out var named) && !char.IsAsciiDigit(kind[0]))
        {
            kinds[name] = named;
        }
        else if (kind.Length > 0)
        {
            problems.Add(new Problem(source, null, ColumnNames.Kind, Severity.Warning,
                $"\"{kind}\" is no kind of name; write person, place or organisation"));
        }

        var form = TraditionalText.Simplify(alias);
        if (!names.TryAdd(form, name) && names[form] != name)
        {
            problems.Add(new Problem(source, null, Alias, Severity.Warning,
                $"\"{alias}\" is the alias of \"{names[form]}\" already, not of \"{name}\"; the first counts"));
        }
    }

    // An alias of an alias is one of the name at the end; those that lead to themselves are none.
    private void Resolve(string source)
    {
        foreach (var (alias, name) in names.OrderBy(each => each.Key, StringComparer.Ordinal).ToArray())
        {
            var (end, passed) = (name, new HashSet<string>(StringComparer.Ordinal) { alias });
            while (passed.Add(TraditionalText.Simplify(end)) && names.TryGetValue(TraditionalText.Simplify(end), out var next))
            {
                end = next;
            }

            if (names.ContainsKey(TraditionalText.Simplify(end)))
            {
                names.Remove(alias);
                problems.Add(new Problem(source, null, Alias, Severity.Warning,
                    $"the aliases of \"{alias}\" lead in a circle; it is left out"));
            }
            else if (end != name)
            {
                names[alias] = end;
                problems.Add(new Problem(source, null, ColumnNames.Name, Severity.Warning,
                    $"\"{name}\", the name of \"{alias}\", is an alias itself; \"{end}\" is taken"));
            }
        }
    }
}

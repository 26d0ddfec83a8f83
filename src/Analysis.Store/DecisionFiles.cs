using System.Globalization;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Writes what was decided about the whole corpus, and all problems in their order.</summary>
internal sealed class DecisionFiles(Database database, StoreFolder folder, string made)
{
    private const string ProblemColumns = "name, line, field, severity, message";

    public void Write(IReadOnlyList<string> words, IReadOnlyList<DuplicateGroup> groups, IReadOnlyList<LandedPart> landed)
    {
        Directory.CreateDirectory(Path.Combine(made, "decisions"));
        database.Run("create table words(place integer, term varchar)");
        database.Append("words", rows => words.Index().ToList()
            .ForEach(word => rows.CreateRow().AppendValue(word.Index).AppendValue(word.Item).EndRow()));
        database.Run("create table grouped(\"group\" integer, kind varchar, similarity double, place integer, number integer)");
        database.Append("grouped", rows =>
        {
            foreach (var (i, group) in groups.Index())
            {
                foreach (var (place, number) in group.Articles.Index())
                {
                    rows.CreateRow().AppendValue(i + 1).AppendValue(group.Kind.ToString().ToLowerInvariant()).AppendValue(group.Similarity)
                        .AppendValue(place)
                        .AppendValue(int.Parse(number, CultureInfo.InvariantCulture)).EndRow();
                }
            }
        });
        database.Run($"create table named as select number, id, file from read_parquet({Database.Pattern(made, "articles", "*.parquet")}) "
            + $"where number in (select number from grouped)");
        database.Run("create table duplicates as select \"group\", place, kind, similarity, id as article, file from grouped join named "
            + "using (number)");
        Problems(groups, [.. landed.SelectMany(part => part.Problems)]);
        if (database.Number("select count(*) from duckdb_tables() where table_name = 'recurring'") > 0)
        {
            Copy("select source, all_articles, s.articles, piece, hash, r.articles as count from recurring r join sources s using (source) "
                + "order by all", "recurring");
        }

        Copy("select * from words order by place", "words");
        Copy("select * from duplicates order by \"group\", place", "duplicates");
    }

    /// <summary>Every file of the tables with its size, so that one that is missing or cut is noticed.</summary>
    public void List(IReadOnlyList<string> blocks)
    {
        database.Run("create table made(file varchar, bytes bigint)");
        database.Append("made", rows =>
        {
            foreach (var (root, file) in StoreFolder.Files(made, "*.parquet").Select(file => (made, file))
                .Concat(blocks.Select(block => (folder.Path, Path.Combine(folder.Raw, block, "articles.parquet")))))
            {
                rows.CreateRow().AppendValue(Path.GetRelativePath(root, file).Replace('\\', '/')).AppendValue(new FileInfo(file).Length)
                    .EndRow();
            }
        });
        database.Write("made", Path.Combine(made, "decisions", "files.parquet"));
    }

    // Of looking for files, of each file, of each article, of duplicates.
    private void Problems(IReadOnlyList<DuplicateGroup> groups, IReadOnlyList<Problem> found)
    {
        database.Run("create table early(seq integer, name varchar, line integer, field varchar, severity utinyint, message varchar)");
        database.Run("create table late(seq integer, name varchar, line integer, field varchar, severity utinyint, message varchar)");
        Append("early", found);
        var files = database.Rows("select number, file from named", row => (row.GetInt32(0), row.GetString(1)))
            .ToDictionary(row => row.Item1.ToString(CultureInfo.InvariantCulture), row => row.Item2, StringComparer.Ordinal);
        Append("late", DuplicateFinder.Report(groups, number => files[number], dropped: false));
        Directory.CreateDirectory(Path.Combine(made, "problems"));
        var (read, recurred) = (Database.Pattern(folder.Raw, "*", "problems.parquet"), Database.Pattern(made, "recurred", "*.parquet"));
        database.Run($"""
            create table problems as select row_number() over (order by stage, nr, seq)::integer as place, {ProblemColumns} from (
                select 0 as stage, 0 as nr, seq, {ProblemColumns} from early
                union all select 1, l.nr, p.seq, {ProblemColumns} from (select distinct on (file, content, seq) * from read_parquet({read})) p join listing l using (file, content)
                union all select 2, number, seq, {ProblemColumns} from read_parquet({recurred})
                union all select 3, 0, seq, {ProblemColumns} from late) order by place
            """);
        database.Write("(select * from problems order by place)", Path.Combine(made, "problems", "all.parquet"));
        Directory.Delete(Path.Combine(made, "recurred"), recursive: true);
    }

    private void Copy(string sql, string name) => database.Write($"({sql})", Path.Combine(made, "decisions", name + ".parquet"));

    private void Append(string table, IEnumerable<Problem> problems) => database.Append(table, rows =>
    {
        foreach (var (i, problem) in problems.Index())
        {
            ProblemRows.Add(rows.CreateRow().AppendValue(i), problem).EndRow();
        }
    });
}

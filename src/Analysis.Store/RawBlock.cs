using System.Security.Cryptography;
using System.Text;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Articles of some files as they were read, until they are many enough to be written as one folder.</summary>
internal sealed class RawBlock(StoreFolder folder)
{
    private const int MostBytes = 3 << 20;

    private readonly List<(SourceContent File, int Place, Article Article)> articles = [];
    private readonly List<(SourceContent File, int Number, Problem Problem)> problems = [];
    private readonly List<(SourceContent File, int Articles)> whole = [];
    private readonly StringBuilder what = new();
    private long bytes;
    private int met; // problems of the file that is being read

    /// <summary>Whether it is large enough to be written.</summary>
    public bool IsFull => bytes >= MostBytes;

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => articles.Count + problems.Count + whole.Count == 0;

    /// <summary>Takes what was read of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">How many articles of it came before.</param>
    /// <param name="result">The next ones.</param>
    public void Add(SourceContent file, int place, FileResult result)
    {
        what.Append(file.Name).Append('\0').Append(file.Content).Append('\0').Append(place).Append('\0').Append(result.Articles.Count)
            .Append('\n');
        foreach (var article in result.Articles)
        {
            articles.Add((file, place++, article));
            bytes += 2 * article.Characters;
        }

        problems.AddRange(result.Problems.Select(problem => (file, met++, problem)));
    }

    /// <summary>Says that all of a file is in this and earlier blocks.</summary>
    public void End(SourceContent file, int count)
    {
        whole.Add((file, count));
        met = 0;
    }

    /// <summary>Writes the block, and empties it. A block of the same content that is there already is the same.</summary>
    public void Write()
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what.ToString())))[..16];
        var (aside, place) = (Path.Combine(folder.Aside, Guid.NewGuid().ToString("N")), Path.Combine(folder.Raw, name));
        Directory.CreateDirectory(aside);
        Directory.CreateDirectory(folder.Raw);
        using (var database = Database.Open(null, 256))
        {
            database.Run("""
                create table articles(row integer, file varchar, content ubigint, place integer, id varchar, export boolean, edge_source varchar, edge_text ubigint, article blob);
                create table marks(row integer, piece utinyint, hash ubigint);
                create table problems(file varchar, content ubigint, seq integer, name varchar, line integer, field varchar, severity utinyint, message varchar);
                create table files(file varchar, content ubigint, articles integer);
                """);
            WriteArticles(database, aside);
            WriteRest(database, aside);
        }

        if (Directory.Exists(place))
        {
            Directory.Delete(aside, recursive: true);
        }
        else
        {
            Directory.Move(aside, place);
        }

        articles.Clear();
        problems.Clear();
        whole.Clear();
        what.Clear();
        bytes = 0;
    }

    private void WriteArticles(Database database, string aside)
    {
        database.Append("articles", rows =>
        {
            for (var i = 0; i < articles.Count; i++)
            {
                var (file, place, article) = articles[i];
                ulong? text = EdgeMarks.Has(article) ? EdgeMarks.Of(article).Text : null;
                rows.CreateRow().AppendValue(i).AppendValue(file.Name).AppendValue(file.Content).AppendValue(place).AppendValue(article.Id)
                    .AppendValue(article.IsExport)
                    .AppendValue(text is null ? null : EdgeMarks.SourceOf(article)).AppendValue(text)
                        .AppendValue(ArticleBytes.Write(article)).EndRow();
            }
        });
        database.Append("marks", rows =>
        {
            for (var i = 0; i < articles.Count; i++)
            {
                foreach (var mark in EdgeMarks.Has(articles[i].Article) ? EdgeMarks.Of(articles[i].Article).Marks : [])
                {
                    rows.CreateRow().AppendValue(i).AppendValue((byte)mark.Piece).AppendValue(mark.Hash).EndRow();
                }
            }
        });
        database.Write("articles", Path.Combine(aside, "articles.parquet"));
        database.Write("marks", Path.Combine(aside, "marks.parquet"));
    }

    private void WriteRest(Database database, string aside)
    {
        database.Append("problems", rows =>
        {
            foreach (var (file, number, problem) in problems)
            {
                rows.CreateRow().AppendValue(file.Name).AppendValue(file.Content).AppendValue(number).AppendValue(problem.File)
                    .AppendValue(problem.Line).AppendValue(problem.Field)
                    .AppendValue((byte)problem.Severity).AppendValue(problem.Message).EndRow();
            }
        });
        database.Append("files", rows =>
        {
            foreach (var (file, count) in whole)
            {
                rows.CreateRow().AppendValue(file.Name).AppendValue(file.Content).AppendValue(count).EndRow();
            }
        });
        database.Write("problems", Path.Combine(aside, "problems.parquet"));
        database.Write("files", Path.Combine(aside, "files.parquet"));
    }
}

/// <summary>A file, and a hash of its bytes.</summary>
internal readonly record struct SourceContent(SourceFile File, ulong Content)
{
    public string Name => File.Name;
}

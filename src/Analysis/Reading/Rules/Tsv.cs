namespace Analysis.Reading;

/// <summary>The data tables that are part of the library: tab-separated, <c>#</c> for comments, the first row names the columns.</summary>
internal static class Tsv
{
    public static IEnumerable<string[]> Read(string name)
    {
        var columns = 0;
        var rows = new List<string[]>();
        foreach (var line in Lines(name))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (columns == 0)
            {
                columns = cells.Length;
                continue;
            }

            Array.Resize(ref cells, columns);
            rows.Add(Array.ConvertAll(cells, cell => cell ?? ""));
        }

        return rows;
    }

    /// <summary>A table's lines, as they are; <see cref="RuleTables"/> says which are wrong.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Tsv).Assembly.GetManifestResourceStream("Rules." + name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in {typeof(Tsv).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}

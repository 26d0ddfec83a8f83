namespace Analysis.Tests.Articles;

/// <summary>One article of the gold set: what was read off the file by hand.</summary>
internal sealed record GoldCase(string File, IReadOnlyList<(string Key, string Value)> Lines)
{
    /// <summary>The cases of a file in the folder Cases: blocks of <c>key: value</c>, separated by blank lines.</summary>
    public static IReadOnlyList<GoldCase> Read(string name)
    {
        var path = Path.Combine(Testing.Machine.Root, "tests", "Analysis.Tests", "Articles", "Cases", name);
        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        return [.. text.Split("\n\n").Select(Block).Where(block => block.Count > 0).Select(block => new GoldCase(block[0].Value, [.. block.Skip(1)]))];
    }

    private static List<(string Key, string Value)> Block(string block) =>
        [.. block.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()))];
}

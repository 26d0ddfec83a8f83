using System.Text.RegularExpressions;

namespace Analysis.Notebooks.Documents;

/// <summary>What stands above the first cell of a C# file: what the cells ask for goes, the rest is a cell.</summary>
/// <param name="cells">The text of the cells, with the marks of what was taken out of them.</param>
/// <param name="warn">Takes what a notebook cannot say, with the offset of its line.</param>
internal sealed partial class ScriptPreamble(string cells, Action<int, string> warn)
{
    private readonly List<string> kept = [];
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    /// <summary>The source of the cell that has to come first; empty where there is none.</summary>
    public string Read(string text)
    {
        var rest = text.Length;
        foreach (var (start, end, next) in ScriptFormat.Lines(text))
        {
            var line = text[start..end];
            if (line.Trim().Length > 0 && !line.StartsWith('#') && !line.StartsWith("//", StringComparison.Ordinal))
            {
                rest = start;
                break;
            }

            if (Directive().Match(line) is { Success: true } directive)
            {
                Read(start, directive.Groups[1].Value, directive.Groups[2].Value.Trim());
            }
            else if (!(start == 0 && line.StartsWith("#!", StringComparison.Ordinal)))
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept.Append(text[rest..])).Trim('\r', '\n');
    }

    private void Read(int at, string kind, string value)
    {
        var file = value[(value.LastIndexOfAny(['/', '\\']) + 1)..];
        switch (kind)
        {
            case "package":
                ReadPackage(at, value);
                break;
            case "include" when file.StartsWith("*.", StringComparison.Ordinal) ? folders.Contains(Folder(value))
                || AskedFrom(Folder(value))
                : Asked($@"#r\s+""(?:[^""]*[/\\])?{Regex.Escape(file)}"""):
                folders.Add(Folder(value));
                break;
            case "property" when ScriptFormat.Properties.Contains(value) || value.StartsWith(ScriptFormat.Mapping, StringComparison.Ordinal)
                || (value.StartsWith(ScriptFormat.Sources, StringComparison.Ordinal) && Asked(@"#i\s+""nuget:")):
                break;
            case "include" when value.EndsWith(".dll", StringComparison.OrdinalIgnoreCase):
                kept.Add($"#r \"{value}\"");
                break;
            case "include" when value.EndsWith(".cs", StringComparison.OrdinalIgnoreCase):
                kept.Add($"#load \"{value}\"");
                break;
            default:
                warn(at, $"\"#:{kind} {value}\" has no place in a notebook, and is left out.");
                break;
        }
    }

    // Whether a cell names a library of the folder.
    private bool AskedFrom(string folder) => Asked($@"#r\s+""(?:[^""]*[/\\])?{Regex.Escape(Path.GetFileName(folder.TrimEnd('/')))}[/\\][^""/\\]+""");

    private static string Folder(string file) => file[..(file.LastIndexOf('/') + 1)];

    private void ReadPackage(int at, string value)
    {
        var (name, version) = value.Split('@', 2) is [var before, var after] ? (before.Trim(), after.Trim()) : (value, "*");
        var pattern = $@"#r\s+""nuget:\s*{Regex.Escape(name)}\s*(?:,\s*([^""]*?)\s*)?""";
        var asked = Regex.Match(cells, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        if (!asked.Success && name != ScriptFormat.FormattingPackage && !(name == ScriptFormat.FSharpPackage && version.EndsWith('*') && folders.Count > 0))
        {
            kept.Add(version == "*" ? $"#r \"nuget: {name}\"" : $"#r \"nuget: {name}, {version}\"");
        }
        else if (asked.Success && asked.Groups[1].Value is var other && other != version && !(other.Length == 0 && version == "*"))
        {
            warn(at, $"\"#:package {value}\" is not the version that the cells ask for ({asked.Value}); theirs is kept.");
        }
    }

    private bool Asked(string pattern) => Regex.IsMatch(cells, pattern, RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^#:\s*(\w+)\s+(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();
}

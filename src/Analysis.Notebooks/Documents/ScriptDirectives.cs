using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using static System.FormattableString;

namespace Analysis.Notebooks.Documents;

/// <summary>The directives of a cell, which a program says elsewhere or not at all.</summary>
/// <param name="program">What they ask for goes here.</param>
/// <param name="folder">The folder that their paths are relative to.</param>
/// <param name="where">The file and the cell, for warnings.</param>
/// <param name="depth">How many files load the one that the directives stand in.</param>
internal sealed partial class ScriptDirectives(ScriptProgram program, string folder, string where, int depth)
{
    private const int DeepestLoad = 8;
    private const long LongestScript = 1 << 20;

    private static readonly HashSet<string> OtherLanguages =
        [.. CellLanguage.Known.Where(kernel => kernel.Name != CellLanguage.CSharp)
            .SelectMany(kernel => kernel.Aliases.Append(kernel.Name)), "markdown", "md"];

    /// <summary>Where the lines are that a C# text has as directives of notebooks.</summary>
    public static IEnumerable<TextSpan> Find(string source) =>
        SyntaxFactory.ParseTokens(source, options: ScriptFormat.Script).SelectMany(token => token.GetAllTrivia())
            .Where(trivia => trivia.IsDirective)
            .Select(trivia => LineAt(source, trivia.Span.Start)).Where(span => Notebook().IsMatch(source.AsSpan(span.Start, span.Length)));

    /// <summary>What stands in place of a directive, or null where the cell cannot be C#.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number.</param>
    public string? Say(string line, int number)
    {
        var place = Invariant($"{where}{ScriptCell.Before(depth)}{number}");
        if (line.Contains("*/", StringComparison.Ordinal))
        {
            return null;
        }

        var directive = line.Trim();
        var loaded = "";
        if (Package().Match(directive) is { Success: true } package)
        {
            program.AddPackage(package.Groups[1].Value, package.Groups[2].Value is { Length: > 0 } version ? version : "*", place);
        }
        else if (Source().Match(directive) is { Success: true } source)
        {
            program.Sources.Add(source.Groups[1].Value);
        }
        else if (Path().Match(directive) is { Success: true } path)
        {
            loaded = path.Groups[1].Value == "load" ? Load(path.Groups[2].Value, place) : Reference(path.Groups[2].Value, place);
        }
        else if (OtherLanguages.Contains(directive[2..].Trim()) && directive.StartsWith("#!", StringComparison.Ordinal))
        {
            return null;
        }
        else if (directive is not ("#!csharp" or "#!c#" or "#!C#" or "#!cs"))
        {
            program.Warnings.Add($"{place}: \"{directive}\" is no C#; it stands in a comment, and dotnet run passes it over.");
        }

        return $"{ScriptFormat.TakenOut}{line}*/{loaded}";
    }

    private string Reference(string path, string place)
    {
        var file = System.IO.Path.GetFullPath(path, folder);
        if (path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && File.Exists(file))
        {
            program.AddLibrary(file, withFolder: System.IO.Path.GetFileName(path) != path && !System.IO.Path.IsPathRooted(path));
        }
        else if (path.AsSpan().ContainsAny('/', '\\'))
        {
            program.Warnings.Add($"{place}: there is no library {path}; dotnet run will miss it.");
        }

        return "";
    }

    private string Load(string path, string place)
    {
        var file = System.IO.Path.GetFullPath(path, folder);
        if (!File.Exists(file) || new FileInfo(file).Length > LongestScript || depth >= DeepestLoad)
        {
            var what = File.Exists(file) ? "loads too long a file, or itself:" : "there is no file";
            program.Warnings.Add($"{place}: {what} {path}; what it would load is missing.");
            return "";
        }

        var script = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n');
        var mark = program.Mark();
        if (new ScriptCell(script, program, System.IO.Path.GetDirectoryName(file)!, $"{place}: {path}", depth
            + 1).Write(out var problem) is not { } text)
        {
            program.Return(mark);
            program.Warnings.Add($"{place}: {path}{problem}; what it would load is missing.");
            return "";
        }

        return $"\n{ScriptFormat.Loaded} {path}\n{text}\n{ScriptFormat.LoadedEnd}";
    }

    private static TextSpan LineAt(string source, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !ScriptFormat.EndsLine(source[start - 1]))
        {
            start--;
        }

        while (end < source.Length && !ScriptFormat.EndsLine(source[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    [GeneratedRegex(@"^\s*#(?:r\s|load\s|i\s|!|:)", RegexOptions.CultureInvariant)]
    private static partial Regex Notebook();

    [GeneratedRegex(@"^#r\s+""nuget:\s*([\w.-]+)\s*(?:,\s*([\w.*\[\](),+ -]+?)\s*)?""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Package();

    [GeneratedRegex(@"^#i\s+""nuget:\s*([^""\s;]+)\s*""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"^#(r|load)\s+""(?!nuget:)([^""\0]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}

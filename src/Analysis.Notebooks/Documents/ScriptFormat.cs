using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Documents;

/// <summary>
/// A notebook as one C# file that <c>dotnet run</c> runs (a file-based app, SDK 10.0.300 or later) and that reads back as the same cells.
/// <list type="number">
/// <item>A line <c>// %%</c> begins a cell, as in VS Code, Rider and jupytext: <c>// %% [markdown]</c> one of Markdown, <c>// %% [raw]</c>
/// a raw one, <c>// %% [fsharp]</c> one in another language, <c>// %% [csharp]</c> one of C# that is not run. All of these stand in
/// <c>//</c> comments; in them <c>// \%</c> is a line that begins with <c>%</c>.</item>
/// <item>Before the brackets stands the cell's id, after them its metadata beside the language: <c>// %% inputs
/// {"tags":["parameters"]}</c>. A cell ends before the blank line above the next one. <c>// %% [notebook] {…}</c> holds the notebook's
/// metadata, where that says more than a new notebook's.</item>
/// <item>A C# cell stands as it is but for what a program says elsewhere. <c>/*%-…*/</c> holds text that was taken out, a line that ends
/// with <c>// %+</c> was put in, <c>/*%|*/</c> and the line end after it break a line for one.</item>
/// <item>Taken out are: <c>#r</c> and <c>#load</c>, which become <c>#:package NAME@VERSION</c> and <c>#:include FILE</c> at the top;
/// <c>#i</c>, which becomes <c>#:property RestoreAdditionalProjectSources</c>; <c>#!directives</c>; usings below the first statement,
/// which go to the top; and the accessibility of functions and variables.</item>
/// <item>Put in are: <c>NotebookCell.Show</c>, <c>Run</c> or <c>RunAsync</c> around a cell's last expression, so that its value is printed
/// as a notebook shows it.</item>
/// <item>A type, and an extension method, stands at the end, after a line <c>// %^1</c>; <c>/*%^1*/</c> is where it belongs.</item>
/// <item>Between <c>// %[ FILE</c> and <c>// %]</c> stands what <c>#load</c> loads. Of a library in a folder of its own, all
/// libraries and data files beside it are included, kind by kind (<c>#:include lib/*.dll</c>): by <c>#:property
/// FileBasedProgramsItemMapping</c> data are copied beside the program, where the library looks for them. Where such libraries need
/// FSharp.Core, which kernels bring, its package is added.</item>
/// <item><c>// %% [end]</c> begins what is no cell: the moved types, and <c>NotebookCell</c>, which prints values and makes the file's
/// folder the current one.</item>
/// <item>Above the first <c>// %%</c> stand directives and usings; one that no cell asks for becomes a new first cell when the file is
/// read.</item>
/// </list>
/// Markers count only where C# sees a comment: not in a string. What the writer cannot say so that it reads back the same, it writes as
/// <c>[csharp]</c>, with a warning.
/// </summary>
internal static partial class ScriptFormat
{
    public const string Cell = "// %%";
    public const string PutIn = "// %+";
    public const string TakenOut = "/*%-";
    public const string Broken = "/*%|*/";
    public const string Moved = "/*%^";
    public const string Piece = "// %^";
    public const string Loaded = "// %[";
    public const string LoadedEnd = "// %]";
    public const string Notebook = "notebook";
    public const string Markdown = "markdown";
    public const string Raw = "raw";
    public const string End = "end";

    /// <summary>What every file sets: a notebook's own imports, no warnings of style, nothing from a Directory.Build.props around it that
    /// would stop it.</summary>
    public static readonly string[] Properties =
    [
        "ImplicitUsings=disable", "ManagePackageVersionsCentrally=false", "NoWarn=NU1603;NU1608", "Nullable=annotations",
            "PublishAot=false", "TreatWarningsAsErrors=false", "WarningLevel=0",
    ];

    /// <summary>The property that holds what <c>#i</c> names.</summary>
    public const string Sources = "RestoreAdditionalProjectSources=";

    /// <summary>The property that says what becomes of included files.</summary>
    public const string Mapping = "FileBasedProgramsItemMapping=";

    /// <summary>The package that prints values as notebooks do.</summary>
    public const string FormattingPackage = "Microsoft.DotNet.Interactive.Formatting";

    /// <summary>The package of F#'s own library.</summary>
    public const string FSharpPackage = "FSharp.Core";

    public static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The comments of a C# text, in order, wherever C# sees one.</summary>
    public static List<SyntaxTrivia> Comments(string text) =>
        [.. SyntaxFactory.ParseTokens(text, options: Script).SelectMany(token => token.GetAllTrivia())
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))];

    /// <summary>The lines of a C# text: where each begins, where its content ends, and where the next one begins.</summary>
    public static IEnumerable<(int Start, int End, int Next)> Lines(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (EndsLine(text[at]))
            {
                var next = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
                yield return (start, at, next);
                (start, at) = (next, next - 1);
            }
        }

        yield return (start, text.Length, text.Length);
    }

    public static bool EndsLine(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Text as a comment, line by line.</summary>
    public static string Comment(string text) => string.Concat(Lines(text).Select(line =>
    {
        var content = text[line.Start..line.End];
        return (content.Length == 0 ? "//" : PercentAhead().IsMatch(content) ? @"// \" + content : "// " + content)
            + text[line.End..line.Next];
    }));

    /// <summary>The text of a comment; a line that is none stays as it is.</summary>
    public static string Uncomment(string comment) => string.Concat(Lines(comment).Select(line =>
    {
        var content = comment[line.Start..line.End];
        content = content.StartsWith("// ", StringComparison.Ordinal) ? content[3..] : content.StartsWith("//", StringComparison.Ordinal)
            ? content[2..] : content;
        return (EscapedPercent().IsMatch(content) ? content[1..] : content) + comment[line.End..line.Next];
    }));

    [GeneratedRegex(@"^\\*%", RegexOptions.CultureInvariant)]
    private static partial Regex PercentAhead();

    [GeneratedRegex(@"^\\+%", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedPercent();
}

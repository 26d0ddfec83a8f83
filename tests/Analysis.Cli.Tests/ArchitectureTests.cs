using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

/// <summary>References and names go one way: a project and a folder know only what stands above them.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Source = Path.Combine(Machine.Root, "src");

    // A project and the projects it may reference.
    public static TheoryData<string, string[]> Projects => new()
    {
        { "Analysis.Assets", [] },
        { "Analysis.Display", [] },
        { "Analysis", ["Analysis.Assets", "Analysis.Display"] },
        { "Analysis.Notebooks", ["Analysis.Assets", "Analysis.Display"] },
        { "Analysis.Store", ["Analysis"] },
        { "Analysis.Cli", ["Analysis", "Analysis.Notebooks", "Analysis.Store"] },
    };

    // A folder and the folders of its project that it must not name, for they stand below it.
    public static TheoryData<string, string[]> Folders => new()
    {
        { "Analysis/Reading",
            ["Analysis/Frames", "Analysis/Terms", "Analysis/Names", "Analysis/Comparing", "Analysis/Dates", "Analysis/Charts",
                "Analysis/Questions"] },
        { "Analysis/Reading/Text",
        ["Analysis/Reading/Rules", "Analysis/Reading/Html", "Analysis/Reading/Fields", "Analysis/Reading/Headers", "Analysis/Reading/Body",
            "Analysis/Reading/Passes", "Analysis/Reading/Containers", "Analysis/Reading/Files"] },
        { "Analysis/Reading/Html",
        ["Analysis/Reading/Fields", "Analysis/Reading/Headers", "Analysis/Reading/Body", "Analysis/Reading/Passes",
            "Analysis/Reading/Containers", "Analysis/Reading/Files"] },
        { "Analysis/Reading/Fields",
        ["Analysis/Reading/Headers", "Analysis/Reading/Body", "Analysis/Reading/Passes", "Analysis/Reading/Containers",
            "Analysis/Reading/Files"] },
        { "Analysis/Reading/Pages",
        ["Analysis/Reading/Headers", "Analysis/Reading/Body", "Analysis/Reading/Passes", "Analysis/Reading/Containers",
            "Analysis/Reading/Files"] },
        { "Analysis/Reading/Headers",
        ["Analysis/Reading/Body", "Analysis/Reading/Passes", "Analysis/Reading/Containers", "Analysis/Reading/Files"] },
        { "Analysis/Reading/Body", ["Analysis/Reading/Passes", "Analysis/Reading/Containers", "Analysis/Reading/Files"] },
        { "Analysis/Reading/Passes", ["Analysis/Reading/Containers", "Analysis/Reading/Files"] },
        { "Analysis/Reading/Stored",
        ["Analysis/Reading/Headers", "Analysis/Reading/Body", "Analysis/Reading/Passes", "Analysis/Reading/Containers",
            "Analysis/Reading/Files"] },
        { "Analysis/Reading/Recurring",
        ["Analysis/Reading/Headers", "Analysis/Reading/Body", "Analysis/Reading/Passes", "Analysis/Reading/Containers",
            "Analysis/Reading/Files"] },
        { "Analysis/Reading/Duplicates",
        ["Analysis/Reading/Headers", "Analysis/Reading/Body", "Analysis/Reading/Passes", "Analysis/Reading/Containers",
            "Analysis/Reading/Files"] },
        { "Analysis/Frames",
        ["Analysis/Terms", "Analysis/Names", "Analysis/Comparing", "Analysis/Dates", "Analysis/Charts", "Analysis/Questions"] },
        { "Analysis/Terms", ["Analysis/Names", "Analysis/Comparing", "Analysis/Dates", "Analysis/Charts", "Analysis/Questions"] },
        { "Analysis/Names", ["Analysis/Comparing", "Analysis/Dates", "Analysis/Charts", "Analysis/Questions"] },
        { "Analysis/Comparing", ["Analysis/Dates", "Analysis/Charts", "Analysis/Questions"] },
        { "Analysis/Dates", ["Analysis/Comparing", "Analysis/Charts", "Analysis/Questions"] },
        { "Analysis/Charts", ["Analysis/Questions"] },
        { "Analysis.Display/Tables", ["Analysis.Display/Charts"] },
        { "Analysis.Display/Charts/Drawing",
        ["Analysis.Display/Charts/Axes", "Analysis.Display/Charts/Channels", "Analysis.Display/Charts/Layouts",
            "Analysis.Display/Charts/Marks"] },
        { "Analysis/Terms/Segmentation", ["Analysis/Frames", "Analysis/Dates", "Analysis/Charts", "Analysis/Questions"] },
        { "Analysis.Notebooks/Documents", ["Analysis.Notebooks/Execution", "Analysis.Notebooks/Freezing", "Analysis.Notebooks/Pages"] },
        { "Analysis.Notebooks/Freezing", ["Analysis.Notebooks/Execution", "Analysis.Notebooks/Pages"] },
        { "Analysis.Notebooks/Execution", ["Analysis.Notebooks/Freezing", "Analysis.Notebooks/Pages"] },
        { "Analysis.Notebooks/Pages", ["Analysis.Notebooks/Execution", "Analysis.Notebooks/Freezing"] },
    };

    [Theory, MemberData(nameof(Projects))]
    public void ProjectReferences_GoOneWay(string project, string[] allowed)
    {
        var file = Directory.GetFiles(Path.Combine(Source, project), "*.csproj").Single();
        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));

        Assert.Empty(references.Except(allowed));
    }

    [Theory, MemberData(nameof(Folders))]
    public void Folders_NameOnlyWhatStandsAboveThem(string folder, string[] below)
    {
        var forbidden = below.SelectMany(Files)
            .SelectMany(file => Declaration().Matches(Code(file)).Select(match => match.Groups["name"].Value))
            .ToHashSet(StringComparer.Ordinal);
        forbidden.ExceptWith(Files(folder)
            .SelectMany(file => Declaration().Matches(Code(file)).Select(match => match.Groups["name"].Value)));
        // A member of the folder's own may have the name of a type elsewhere.
        forbidden.ExceptWith(Files(folder).SelectMany(file => Member().Matches(Code(file)).Select(match => match.Groups["name"].Value)));
        forbidden.ExceptWith(Files(folder)
            .SelectMany(file => EnumBody().Matches(Code(file))
                .SelectMany(match => Identifier().Matches(match.Value).Select(name => name.Value))));

        var named = Files(folder).SelectMany(file => Identifier().Matches(Code(file)).Select(match => match.Value).Where(forbidden.Contains)
            .Distinct().Select(name => $"{Path.GetRelativePath(Source, file)} names {name}"));

        Assert.Equal("", string.Join('\n', named));
    }

    [Fact]
    public void Notebooks_NameNothingOfTheLibrary() =>
        Assert.DoesNotContain(Files("Analysis.Notebooks"),
        file => Regex.IsMatch(Code(file), @"^\s*using (Analysis|Microsoft\.Data\.Analysis|Plotly\.NET[\w.]*);", RegexOptions.Multiline));

    private static IEnumerable<string> Files(string folder)
    {
        var path = Path.Combine(Source, folder);
        return Directory.Exists(path)
            ? Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Regex.IsMatch(Path.GetRelativePath(path, file).Replace('\\', '/'), "^(bin|obj)/"))
            : [];
    }

    private static string Code(string file) => Ignored().Replace(File.ReadAllText(file), " ");

    // A type of its own file: nested ones are indented.
    [GeneratedRegex(@"^(?:[a-z]+ )*(?:class|struct|record struct|record|enum|interface) (?<name>[A-Z]\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?:public|internal|private|protected)[\w<>\[\]?.,() ]*\s(?<name>[A-Z]\w+)\s*(?:\{|\(|=>|=|;)")]
    private static partial Regex Member();

    [GeneratedRegex(@"enum \w+[^{]*\{[^}]*\}")]
    private static partial Regex EnumBody();

    // A name that is not a member of something.
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+")]
    private static partial Regex Identifier();

    // Comments, texts, and the names of constants, which may be those of types.
    [GeneratedRegex(@"//[^\n]*|const \w+ \w+|@?\$?""(?:[^""\\\n]|\\.)*""", RegexOptions.Singleline)]
    private static partial Regex Ignored();
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Documents;

/// <summary>Names that two cells declare: in a notebook the later one counts, in a program they clash.</summary>
internal static class ScriptScopes
{
    private static readonly CSharpParseOptions Program =
        new CSharpParseOptions(LanguageVersion.Preview).WithFeatures([new("FileBasedProgram", "true")]);

    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    // A variable or function twice in one scope, or in a scope and one inside it; a type twice; an alias twice.
    private static readonly string[] Clashes = ["CS0128", "CS0136", "CS0101", "CS1537"];

    /// <summary>The names, with their offsets in the program.</summary>
    public static IEnumerable<(int At, string Name)> Find(string program)
    {
        var tree = CSharpSyntaxTree.ParseText(program, Program);
        var compilation = CSharpCompilation.Create("notebook", [tree], [Library],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        return compilation.GetDiagnostics().Where(found => Clashes.Contains(found.Id) && found.Location.IsInSource)
            .Select(found => (found.Location.SourceSpan.Start, program.Substring(found.Location.SourceSpan.Start,
                found.Location.SourceSpan.Length))).Order();
    }
}

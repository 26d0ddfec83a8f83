using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// The pieces of C# of one notebook, each of which sees what those before it declared. Roslyn's scripting compiles them; they are loaded
/// here and not by its own loader, which prefers whatever library this program happens to bring to the one that the notebook names.
/// </summary>
internal sealed class Submissions(NotebookLibraries libraries)
{
    /// <summary>How cells are compiled: with the lines that stack traces name.</summary>
    public static readonly EmitOptions WithLines = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    // Each submission keeps itself here, for those after it; place 0 is that of a host's object, which there is none of.
    private object?[] states = new object?[16];
    private int count = 1;
    private Script<object?>? last;

    /// <summary>Compiles and runs a piece of code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="options">References, usings, and the name of the source in diagnostics and stack traces.</param>
    /// <returns>What the code threw, or null; and else its value, where its last expression is one.</returns>
    /// <exception cref="NotCompiledException">The code does not compile; what was declared before stays.</exception>
    public async Task<(bool HasValue, object? Value, Exception? Exception)> RunAsync(string code, ScriptOptions options)
    {
        var script = last is null ? CSharpScript.Create<object?>(code, options) : last.ContinueWith<object?>(code, options);
        var compilation = script.GetCompilation();
        var run = Load(compilation);
        last = script;
        if (count == states.Length)
        {
            Array.Resize(ref states, count * 2);
        }

        try
        {
            using (libraries.EnterContextualReflection())
            {
                return (HasValue(compilation), await run(states).ConfigureAwait(false), null);
            }
        }
#pragma warning disable CA1031 // Whatever it is, it is the cell's.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (false, null, exception);
        }
        finally
        {
            count += states[count] is null ? 0 : 1;
        }
    }

    /// <summary>The variables, the latest of each name, in the order in which they were first declared.</summary>
    public IReadOnlyList<Variable> Variables()
    {
        var found = new OrderedDictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var state in states.Skip(1).Take(count - 1))
        {
            foreach (var field in state!.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(field => char.IsLetterOrDigit(field.Name[0]) || field.Name[0] == '_'))
            {
                found[field.Name] = new Variable(field, state);
            }
        }

        return [.. found.Values];
    }

    private Func<object?[], Task<object?>> Load(Compilation compilation)
    {
        Check(compilation.GetParseDiagnostics());
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(image, symbols, options: WithLines);
        Check(emitted.Diagnostics);
        if (!emitted.Success)
        {
            // Usings and comments alone: there is nothing to run.
            return _ => Task.FromResult<object?>(null);
        }

        image.Position = symbols.Position = 0;
        var entry = compilation.GetEntryPoint(CancellationToken.None)!;
        var method = libraries.LoadFromStream(image, symbols).GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        return method.CreateDelegate<Func<object?[], Task<object?>>>();
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new NotCompiledException(errors);
        }
    }

    // A script's value is what it returns, or that of its last statement, where that is an expression without a semicolon and not of type
    // void.
    private static bool HasValue(Compilation compilation) =>
        compilation.SyntaxTrees.Last() is var tree && (Returns(tree.GetRoot()) || EndsInAValue(compilation, tree));

    private static bool Returns(SyntaxNode script) =>
        script.DescendantNodes(node => node is CompilationUnitSyntax or GlobalStatementSyntax or StatementSyntax)
        .Any(node => node is ReturnStatementSyntax { Expression: not null });

    private static bool EndsInAValue(Compilation compilation, SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement }
        && compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression) is { Type: var type, ConvertedType: var converted }
        && (type ?? converted)?.SpecialType != SpecialType.System_Void;
}

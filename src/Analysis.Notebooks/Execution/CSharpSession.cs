using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>One Roslyn scripting session: each cell sees what the cells before it declared.</summary>
internal sealed class CSharpSession : IDisposable
{
    private static readonly string[] Imports =
        ["System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq"];

    private readonly InteractiveAssemblyLoader loader = new();
    private readonly ScriptOptions options;
    private readonly ReplacedLibraries replaced = new();
    private ScriptState<object?>? state;

    /// <param name="folder">The notebook's folder, against which <c>#load</c> and <c>#r</c> resolve.</param>
    public CSharpSession(string folder)
    {
        // These two are the engine's own: a cell must get the very types that run it, not a second copy.
        loader.RegisterDependency(typeof(CellDisplay).Assembly);
        loader.RegisterDependency(typeof(Formatter).Assembly);
        options = ScriptOptions.Default
            .WithLanguageVersion(LanguageVersion.Latest)
            // Optimized code forgets the line of an index out of range.
            .WithOptimizationLevel(OptimizationLevel.Debug)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(System.Text.Encoding.UTF8)
            .WithReferences(FrameworkReferences.All)
            .AddReferences(typeof(CellDisplay).Assembly, typeof(Formatter).Assembly, typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly)
            .WithImports([.. Imports, typeof(CellDisplay).FullName!])
            .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(folder))
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder));
    }

    /// <summary>What is not as the cells asked for it.</summary>
    public IReadOnlyList<string> Warnings => replaced.Warnings;

    /// <summary>Runs one cell.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="path">The name of the source in diagnostics and stack traces.</param>
    /// <returns>The value of the last expression, or null; and what the code threw, or null.</returns>
    /// <exception cref="CompilationErrorException">The code does not compile.</exception>
    public async Task<(object? Value, Exception? Exception)> RunAsync(string code, string path)
    {
        var script = state is null
            ? CSharpScript.Create<object?>(code, options.WithFilePath(path), assemblyLoader: loader)
            : state.Script.ContinueWith<object?>(code, options.WithFilePath(path));
        replaced.Check(script.GetCompilation());
        state = state is null
            ? await script.RunAsync(catchException: _ => true).ConfigureAwait(false)
            : await script.RunFromAsync(state, catchException: _ => true).ConfigureAwait(false);
        return (state.Exception is null ? state.ReturnValue : null, state.Exception);
    }

    public void Dispose() => loader.Dispose();
}

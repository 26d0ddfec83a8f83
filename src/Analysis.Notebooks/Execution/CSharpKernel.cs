using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// .NET Interactive's C# kernel, with what a notebook that runs without anybody watching needs: errors keep their cell and line, a cell has
/// a thread of its own, and what a notebook refers to is what it gets.
/// </summary>
internal sealed class CSharpKernel : Kernel,
    IKernelCommandHandler<SubmitCode>, IKernelCommandHandler<RequestValue>, IKernelCommandHandler<RequestValueInfos>,
    IKernelCommandHandler<SendValue>
{
    /// <summary>The kernel's name in <c>#!csharp</c>.</summary>
    public const string KernelName = "csharp";

    private static readonly string[] Imports =
        ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        typeof(Kernel).FullName!];

    private readonly Submissions submissions;
    private readonly NotebookLibraries libraries;
    private ScriptOptions options;

    /// <param name="folder">The notebook's folder, against which <c>#load</c> and <c>#r</c> resolve.</param>
    /// <param name="libraries">The notebook's libraries.</param>
    public CSharpKernel(string folder, NotebookLibraries libraries) : base(KernelName)
    {
        KernelInfo.LanguageName = "C#";
        KernelInfo.LanguageVersion = "14.0";
        this.libraries = libraries;
        submissions = new Submissions(libraries);
        options = Options()
            .WithMetadataResolver(new NotebookReferences(folder, libraries))
            .WithSourceResolver(new NotebookSources(folder));
    }

    /// <summary>Compiles what most notebooks use a little of.</summary>
    public static void WarmUp()
    {
        // Without the engine's libraries: all that they refer to would be read twice.
        var options = Options().WithReferences(FrameworkReferences.All).WithImports(Imports[..^1]);
        CSharpScript.Create<object?>("var all = new[] { 1, 2 }.Where(one => one > 1).ToList();\nConsole.WriteLine($\"{all.Count}\");\nall",
            options)
            .GetCompilation().Emit(Stream.Null, Stream.Null, options: Submissions.WithLines);
    }

    private static ScriptOptions Options() => ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        // Optimized code forgets the line of an index out of range.
        .WithOptimizationLevel(OptimizationLevel.Debug)
        .WithEmitDebugInformation(true)
        .WithFileEncoding(Encoding.UTF8)
        .WithReferences(FrameworkReferences.All)
        .AddReferences(typeof(Kernel).Assembly, typeof(Formatter).Assembly, typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly)
        .WithImports(Imports);

    /// <summary>The cell that runs.</summary>
    public CellSource Source { get; set; } = new("no cell", "");

    /// <summary>Where the running cell's output goes.</summary>
    public CellOutputs? Outputs { get; set; }

    /// <summary>Adds a package to what the cells see from now on.</summary>
    public void AddPackage(ResolvedPackageReference package)
    {
        libraries.AddPackage(package.PackageRoot);
        options = options.AddReferences(package.AssemblyPaths.Select(path => MetadataReference.CreateFromFile(libraries.Add(path))));
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.Publish(new CodeSubmissionReceived(command));
        return OwnThread.RunAsync(Source.Name, () =>
        {
            CellOutputs.Current = Outputs;
            CellWriter.Install();
            SafeFormatters.Register();
            Run(command, context);
        });
    }

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        var infos = submissions.Variables()
            .Select(variable => new KernelValueInfo(variable.Name, FormattedValue.CreateSingleFromObject(variable.Value, command.MimeType),
                variable.Type));
        context.Publish(new ValueInfosProduced([.. infos], command));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context)
    {
        if (Find(command.Name) is { } variable)
        {
            var value = variable.Value;
            context.Publish(new ValueProduced(value, command.Name, FormattedValue.CreateSingleFromObject(value, command.MimeType),
                command));
        }
        else
        {
            context.Fail(command, message: $"Value '{command.Name}' not found in kernel {Name}");
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) =>
        SetValueAsync(command, context, SetAsync);

    private async Task SetAsync(string name, object? value, Type? declaredType)
    {
        var type = (declaredType ?? value?.GetType() ?? typeof(object)).ToDisplayString(PlainTextFormatter.MimeType);
        await submissions.RunAsync($"{type} {name} = default;", options.WithFilePath("a shared value")).ConfigureAwait(false);
        Find(name)!.Value = value;
    }

    private Variable? Find(string name) => submissions.Variables().FirstOrDefault(variable => variable.Name == name);

    private void Run(SubmitCode command, KernelInvocationContext context)
    {
        var placed = Source.Place(command.Code);
        try
        {
            var (hasValue, value, exception) = submissions
                .RunAsync(placed ?? command.Code, options.WithFilePath(placed is null ? "code that " + Source.Name + " submitted"
                : Source.Name)).GetAwaiter().GetResult();
            if (exception is not null)
            {
                context.Fail(command, exception);
            }
            else if (hasValue)
            {
                IReadOnlyList<FormattedValue> formatted =
                    value switch
                    {
                        FormattedValue one => [one],
                        IEnumerable<FormattedValue> many => [.. many],
                        _ => FormattedValue.CreateManyFromObject(value)
                    };
                context.Publish(new ReturnValueProduced(value, command, [.. formatted]));
            }
        }
        catch (NotCompiledException exception)
        {
            // With a message, the kernel says so below the cell besides; that is wanted where the cell itself does not fail.
            context.Fail(command, exception, placed is null ? exception.Message : null);
        }
#pragma warning disable CA1031 // A value whose own formatting throws fails its cell like any other exception.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            context.Fail(command, exception);
        }
    }
}

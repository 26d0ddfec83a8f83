using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution.Directives;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Analysis.Notebooks.Execution;

/// <summary>The kernels of one notebook while it runs: .NET Interactive's composite kernel, and what its events put below the running
/// cell.</summary>
internal sealed class NotebookSession : IDisposable
{
    private readonly FileCopies copies = new();
    private readonly NotebookLibraries libraries;
    private readonly CSharpKernel cSharp;
    private readonly CompositeKernel kernel = [];
    private readonly ShownValues shown = new();
    private readonly InputAnswers inputs;
    private readonly string? language;
    private readonly NotebookPackages? packages;
    private readonly List<string> warnings = [];
    private readonly List<string> notes = [];
    private string? refused;

    /// <param name="folder">The notebook's folder.</param>
    /// <param name="notebook">The notebook.</param>
    /// <param name="answers">What its cells get where they ask.</param>
    public NotebookSession(string folder, Notebook notebook, IReadOnlyDictionary<string, string> answers)
    {
        libraries = new NotebookLibraries(copies);
        cSharp = new CSharpKernel(folder, libraries);
        inputs = new InputAnswers(answers);
        language = CellKernel.Of(notebook);
        var uses = NotebookDirectives.UsedBy(notebook);
        if (uses)
        {
            NotebookDirectives.AddTo(cSharp);
        }

        kernel.Add(cSharp, ["c#", "C#"]);
        kernel.DefaultKernelName = CSharpKernel.KernelName;
        if (uses)
        {
            NotebookDirectives.AddTo(kernel, cSharp, notes);
            packages = new NotebookPackages(kernel, cSharp, libraries, notebook.CodeCells.Select(cell => cell.Source), warnings);
            packages.AddDirectives();
            inputs.AddTo(kernel, () => cSharp.Source);
        }

        kernel.KernelEvents.Subscribe(new EventsTo(Receive));
    }

    /// <summary>What is not as the cells asked for it.</summary>
    public IReadOnlyList<string> Warnings =>
        [.. libraries.Warnings, .. warnings, .. inputs.Unused.Select(name => $"-p {name}=… is nowhere asked for.")];

    /// <summary>What is said to whoever runs the notebook, and not in it.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The name of the kernel that a cell is for, as the notebook gives it.</summary>
    public string KernelOf(Cell cell) => CellKernel.Of(cell) ?? language ?? CSharpKernel.KernelName;

    /// <summary>The kernel of a name or alias, by its own name; null where there is none.</summary>
    public string? Find(string name) => kernel.FindKernelByName(name)?.Name;

    /// <summary>Runs one cell.</summary>
    /// <param name="source">The cell's text, with its name.</param>
    /// <param name="target">The kernel that it is for.</param>
    /// <param name="outputs">Where its outputs go.</param>
    /// <returns>How it failed, or null.</returns>
    public async Task<CommandFailed?> RunAsync(CellSource source, string target, CellOutputs outputs)
    {
        (cSharp.Source, cSharp.Outputs, refused) = (source, outputs, null);
        var result = await kernel.SendAsync(new SubmitCode(source.Text, target)).ConfigureAwait(false);
        var failed = result.Events.OfType<CommandFailed>().LastOrDefault()
            ?? (refused is null ? null : new CommandFailed(null, result.Command, refused));
        return inputs.TakeUnanswered(failed?.Exception) is { } unanswered && failed is not null
            ? new CommandFailed(unanswered, failed.Command) : failed;
    }

    public void Dispose()
    {
        kernel.Dispose();
        packages?.Dispose();
        copies.Dispose();
    }

    private void Receive(KernelEvent received)
    {
        var outputs = cSharp.Outputs!;
        switch (received)
        {
            // display(…) without a semicolon has been shown already.
            case ReturnValueProduced { Value: not Microsoft.DotNet.Interactive.Formatting.DisplayedValue } value:
                var (bundle, size) = OutputBundle.Of(value, outputs);
                outputs.Add(new ResultOutput(bundle, outputs.Count), size);
                break;
            case DisplayedValueProduced value:
                shown.Show(value, outputs);
                break;
            case DisplayedValueUpdated value:
                shown.Update(value);
                break;
            case StandardOutputValueProduced value:
                outputs.Write("stdout", value.FormattedValues.FirstOrDefault()?.Value);
                break;
            case StandardErrorValueProduced value:
                outputs.Write("stderr", value.FormattedValues.FirstOrDefault()?.Value);
                break;
            // Of a command that a cell sent itself, and that failed; or of a directive, after which the released kernel says that all went
            // well.
            case ErrorProduced value:
                outputs.Write("stderr", value.Message + "\n");
                refused = value.Command is SubmitCode ? refused : value.Message;
                break;
        }
    }

    private sealed class EventsTo(Action<KernelEvent> receive) : IObserver<KernelEvent>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(KernelEvent value) => receive(value);
    }
}

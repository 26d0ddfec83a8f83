using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Analysis.Notebooks.Execution;

/// <summary>The kernels of one notebook while it runs: .NET Interactive's composite kernel, and what its events put below the running cell.</summary>
internal sealed class NotebookSession : IDisposable
{
    private readonly FileCopies copies = new();
    private readonly NotebookLibraries libraries;
    private readonly CSharpKernel cSharp;
    private readonly CompositeKernel kernel = [];
    private readonly ShownValues shown = new();

    /// <param name="folder">The notebook's folder.</param>
    public NotebookSession(string folder)
    {
        libraries = new NotebookLibraries(copies);
        cSharp = new CSharpKernel(folder, libraries);
        kernel.Add(cSharp, ["c#", "C#"]);
        kernel.DefaultKernelName = CSharpKernel.KernelName;
        kernel.KernelEvents.Subscribe(new EventsTo(Receive));
    }

    /// <summary>What is not as the cells asked for it.</summary>
    public IReadOnlyList<string> Warnings => libraries.Warnings;

    /// <summary>Runs one cell.</summary>
    /// <returns>How it failed, or null.</returns>
    public async Task<CommandFailed?> RunAsync(CellSource source, string text, CellOutputs outputs)
    {
        (cSharp.Source, cSharp.Outputs) = (source, outputs);
        var result = await kernel.SendAsync(new SubmitCode(text)).ConfigureAwait(false);
        return result.Events.OfType<CommandFailed>().LastOrDefault();
    }

    public void Dispose()
    {
        kernel.Dispose();
        copies.Dispose();
    }

    private void Receive(KernelEvent received)
    {
        var outputs = cSharp.Outputs!;
        switch (received)
        {
            // display(…) without a semicolon has been shown already.
            case ReturnValueProduced { Value: not Microsoft.DotNet.Interactive.Formatting.DisplayedValue } value:
                var (bundle, size) = OutputBundle.Of(value, outputs.KeepData);
                outputs.Add(new Documents.ResultOutput(bundle, outputs.Count), size);
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
            case StandardErrorValueProduced or ErrorProduced:
                outputs.Write("stderr", ((DisplayEvent)received).FormattedValues.FirstOrDefault()?.Value);
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

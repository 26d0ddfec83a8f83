using Analysis.Cli.Tests.Notebooks;
using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>The project's notebooks, run by nbconvert in the released kernel.</summary>
public sealed class ExecutedNotebooks : IAsyncLifetime, IDisposable
{
    private readonly JupyterFolder jupyter = new();
    private readonly Dictionary<string, Tool.Result> results = [];

    async Task IAsyncLifetime.InitializeAsync()
    {
        if (!Machine.Has(Need.ReleasedKernel, Need.Jupyter))
        {
            return;
        }

        jupyter.InstallKernel();
        // Two at a time; each process takes its notebooks one after the other.
        foreach (var done in await Task.WhenAll(RenderedNotebooks.Names.Chunk(3).Select(names => Task.Run(() => Execute(names)))))
        {
            done.Names.ToList().ForEach(name => results[name] = done.Result);
        }
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    void IDisposable.Dispose() => jupyter.Dispose();

    /// <summary>The notebook with its outputs; an assertion fails where nbconvert met an error.</summary>
    internal Notebook Read(string name)
    {
        Assert.True(results[name].ExitCode == 0, results[name].ToString());
        return ReleasedOutputs.WithoutGreeting(NotebookFile.Read(jupyter.Path($"executed/{name}.ipynb")));
    }

    private (string[] Names, Tool.Result Result) Execute(string[] names) =>
        (names, jupyter.Convert(["--execute", "--to", "notebook", "--output-dir", jupyter.Path("executed"), .. names.Select(ReleasedOutputs.File)]));
}

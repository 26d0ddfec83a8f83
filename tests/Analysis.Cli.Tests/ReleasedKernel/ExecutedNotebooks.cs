using Analysis.Cli.Tests.Notebooks;
using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>The project's notebooks, run by nbconvert in the released kernel.</summary>
public sealed class ExecutedNotebooks : IAsyncLifetime, IDisposable
{
    private readonly List<JupyterFolder> folders = [];
    private readonly Dictionary<string, (JupyterFolder Jupyter, Tool.Result Result)> executed = [];

    async Task IAsyncLifetime.InitializeAsync()
    {
        if (!Machine.Has(Need.ReleasedKernel, Need.Jupyter))
        {
            return;
        }

        // Two at a time; each process takes its notebooks one after the other.
        await Task.WhenAll(RenderedNotebooks.Names.Chunk(3).Select(names =>
        {
            var jupyter = new JupyterFolder();
            folders.Add(jupyter);
            return Task.Run(() => Execute(jupyter, names));
        }));
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    void IDisposable.Dispose() => folders.ForEach(folder => folder.Dispose());

    /// <summary>The notebook with its outputs; an assertion fails where nbconvert met an error.</summary>
    internal Notebook Read(string name)
    {
        var (jupyter, result) = executed[name];
        Assert.True(result.ExitCode == 0, result.ToString());
        return ReleasedOutputs.WithoutGreeting(NotebookFile.Read(jupyter.Path($"executed/{name}.ipynb")));
    }

    private void Execute(JupyterFolder jupyter, string[] names)
    {
        jupyter.InstallKernel();
        var result = jupyter.Convert(["--execute", "--to", "notebook", "--output-dir", jupyter.Path("executed"),
            .. names.Select(ReleasedOutputs.File)]);
        lock (executed)
        {
            names.ToList().ForEach(name => executed[name] = (jupyter, result));
        }
    }
}

using Analysis.Cli.Tests.Notebooks;
using Analysis.Notebooks.Tests.Pages;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>
/// The committed notebooks and the same ones on <see cref="HostileArticles"/>, as files, as nbconvert's HTML and in Jupyter Notebook, which
/// has never seen and so does not trust them. One more prints and throws what the hostile articles say.
/// </summary>
public sealed class SavedNotebooks : IAsyncLifetime, IDisposable
{
    /// <summary>What stands before the name of a notebook on hostile articles.</summary>
    public const string Hostile = "hostile-";

    /// <summary>The notebook that prints and throws.</summary>
    public const string Printed = Hostile + "printed";

    private readonly JupyterFolder jupyter = new();
    private readonly HostileArticles articles = new();
    private readonly Browser browser = new();
    private JupyterServer? server;

    /// <summary>The sources of the hostile articles.</summary>
    internal string[] Sources => [.. Corpus.Load(articles.Folder).Articles.Select(article => article.Source).OfType<string>().Distinct()];

    async Task IAsyncLifetime.InitializeAsync()
    {
        Directory.CreateDirectory(jupyter.Path("saved"));
        foreach (var name in RenderedNotebooks.Names)
        {
            System.IO.File.Copy(ReleasedOutputs.File(name), File(name));
            Assert.Equal(new Tool.Result(0, "", ""),
                Tool.Run(Machine.Root, "run", name, "--output", File(Hostile + name), "-p", "data=" + articles.Folder));
        }

        WritePrinted();
        if (Machine.Has(Need.Jupyter))
        {
            Assert.Equal(new Tool.Result(0, "", ""),
                jupyter.Convert(["--to", "html", .. Directory.GetFiles(jupyter.Path("saved"), "*.ipynb")]));
        }

        if (Machine.Has(Need.JupyterNotebook))
        {
            server = new JupyterServer(jupyter, jupyter.Path("saved"));
            await server.StartedAsync();
        }

        await browser.StartAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => browser.StopAsync();

    void IDisposable.Dispose()
    {
        server?.Dispose();
        articles.Dispose();
        jupyter.Dispose();
    }

    /// <summary>The path of a notebook.</summary>
    internal string File(string name) => jupyter.Path($"saved/{name}.ipynb");

    /// <summary>Opens a file beside the notebooks.</summary>
    internal Task<OpenPage> OpenFileAsync(string file) => browser.OpenAsync(new Uri(jupyter.Path("saved/" + file)), new Uri("file:///"));

    /// <summary>Opens nbconvert's page and waits for MathJax, which nbconvert brings.</summary>
    internal async Task<OpenPage> OpenPageAsync(string name)
    {
        var open = await OpenFileAsync(name + ".html");
        await open.Page.EvaluateAsync("new Promise(done => window.MathJax ? MathJax.Hub.Queue(done) : done())");
        return open;
    }

    /// <summary>Opens a notebook in Jupyter Notebook and waits for MathJax.</summary>
    internal async Task<OpenPage> OpenInJupyterAsync(string name)
    {
        var open = await browser.OpenAsync(new Uri(server!.Address, $"notebooks/{name}.ipynb"), server.Address);
        await open.Page.WaitForFunctionAsync("window.Jupyter?.notebook?._fully_loaded && window.MathJax?.isReady");
        await open.Page.EvaluateAsync("new Promise(done => MathJax.Hub.Queue(done))");
        return open;
    }

    private void WritePrinted()
    {
        using var project = new TemporaryProject();
        var setup = Path.Combine(Machine.Root, "notebooks", "lib", "setup.csx");
        project.Notebook("printed.ipynb", $"var data = @\"{articles.Folder}\";",
            $"#load \"{setup}\"\nusing Analysis;\nvar articles = Corpus.Load(data).Articles;",
            "foreach (var article in articles) { Console.WriteLine(article.Title); Console.Error.WriteLine(article.Text); }",
            "articles[0].Title", "articles", "string.Join(\" \", articles.Select(a => a.Title)).Display();",
            "throw new InvalidOperationException(string.Join(\" \", articles.Select(article => article.Title + article.Text)));");
        Assert.Equal(2, Tool.Run(project.Folder, "run", "printed.ipynb", "--output", File(Printed), "--allow-errors").ExitCode);
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>Debian's Jupyter Notebook on this machine, serving one folder.</summary>
internal sealed class JupyterServer : IDisposable
{
    private readonly Process process;

    /// <param name="jupyter">Its settings.</param>
    /// <param name="folder">The folder with the notebooks.</param>
    public JupyterServer(JupyterFolder jupyter, string folder)
    {
        // Jupyter starts a notebook's kernel with its page. Looking needs none, so this one does nothing.
        Directory.CreateDirectory(jupyter.Path("kernels/.net-csharp"));
        File.WriteAllText(jupyter.Path("kernels/.net-csharp/kernel.json"), """{ "argv": ["sleep", "600"], "display_name": ".NET (C#)", "language": "C#" }""");
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        process = Tool.Start(Machine.Python, folder, jupyter.Environment, "-m", "notebook", "--no-browser", "--allow-root",
            "--ip=127.0.0.1", $"--port={port}", "--port-retries=0",
            "--NotebookApp.token=", "--NotebookApp.password=", "--NotebookApp.notebook_dir=" + folder);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public Uri Address { get; }

    /// <summary>Waits until it answers.</summary>
    public async Task StartedAsync()
    {
        using var client = new HttpClient();
        for (var wait = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            try
            {
                (await client.GetAsync(new Uri(Address, "api"))).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (!process.HasExited && wait.Elapsed < TimeSpan.FromMinutes(1))
            {
                // not yet
            }
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

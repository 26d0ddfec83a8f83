using System.Diagnostics;

namespace Plotly.NET;

/// <summary>Writes a chart's page to a file and opens it.</summary>
internal static class ChartFile
{
    public static void Save(string html, string path, bool open)
    {
        var file = Path.HasExtension(path) ? path : path + ".html";
        File.WriteAllText(file, html);
        if (open)
        {
            Open(file);
        }
    }

    public static void Show(string html)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        File.WriteAllText(file, html);
        Open(file);
    }

    private static void Open(string file) => Process.Start(new ProcessStartInfo(Path.GetFullPath(file)) { UseShellExecute = true })?.Dispose();
}

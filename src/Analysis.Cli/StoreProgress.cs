using System.Diagnostics;
using System.Globalization;

namespace Analysis.Cli;

/// <summary>Says on a terminal how far the building of a store is and how long it will take; says nothing where standard error is a file or
/// a pipe.</summary>
internal sealed class StoreProgress(TextWriter error) : IDisposable
{
    /// <summary>What the reading of files is called.</summary>
    public const string Reading = "reading";

    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private readonly bool isShown = !Console.IsErrorRedirected;
    private readonly Stopwatch since = Stopwatch.StartNew();
    private string current = "";
    private TimeSpan last;
    private TimeSpan began;

    public void Say(string what, int done, int of)
    {
        lock (gate)
        {
            if (what != current)
            {
                (current, began, last) = (what, since.Elapsed, default);
            }

            if (isShown && (done == of || since.Elapsed - last > Often))
            {
                last = since.Elapsed;
                var left = done == 0
                    || of < 2 ? "" : string.Create(CultureInfo.InvariantCulture,
                        $", {(since.Elapsed - began) * ((double)(of - done) / done):h\\:mm\\:ss} left");
                error.Write(string.Create(CultureInfo.InvariantCulture,
                    $"\r\u001b[K{what}{(of < 2 ? "" : $" {done:#,0} of {of:#,0}")}{left}"));
            }
        }
    }

    public void Dispose()
    {
        if (isShown)
        {
            error.Write("\r\u001b[K");
        }
    }
}

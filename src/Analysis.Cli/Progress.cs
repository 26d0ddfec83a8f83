using Spectre.Console;

namespace Analysis.Cli;

/// <summary>Says on a terminal which notebooks are running; says nothing where standard error is a file or a pipe.</summary>
internal sealed class Progress(int total, Action<string>? show)
{
    private readonly Lock gate = new();
    private readonly SortedSet<string> running = new(StringComparer.Ordinal);
    private int done;

    /// <summary>Runs <paramref name="work"/> with a status line below which nothing else is written.</summary>
    public static async Task<T> ShowAsync<T>(int total, Func<Progress, Task<T>> work)
    {
        if (Console.IsErrorRedirected || total == 0)
        {
            return await work(new Progress(total, null));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Status()
            .StartAsync("Starting", status => work(new Progress(total, text => status.Status(Markup.Escape(text)))));
    }

    public void Start(string name) => Change(() => running.Add(name));

    public void End(string name) => Change(() =>
    {
        running.Remove(name);
        done++;
    });

    private void Change(Action change)
    {
        lock (gate)
        {
            change();
            show?.Invoke($"{done} of {total} done; running {string.Join(", ", running)}");
        }
    }
}

namespace Analysis.Notebooks.Execution;

/// <summary>A thread for one piece of work, with a stack for deep recursion. No code can be stopped from outside: one that never ends is
/// left behind and ends with the process.</summary>
internal static class OwnThread
{
    private const int Stack = 16 * 1024 * 1024;

    /// <summary>Runs <paramref name="action"/>; what flows with execution flows into it.</summary>
    public static Task RunAsync(string name, Action action)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                action();
                done.SetResult();
            }
#pragma warning disable CA1031 // Whatever it is, it belongs to the waiting task.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                done.SetException(exception);
            }
        }, Stack)
        { IsBackground = true, Name = name };
        thread.Start();
        return done.Task;
    }
}

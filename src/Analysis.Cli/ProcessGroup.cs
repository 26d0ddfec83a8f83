using System.Globalization;
using System.Runtime.InteropServices;

namespace Analysis.Cli;

/// <summary>
/// A worker and the processes that its cells start, as one group that ends together, also after the worker itself has crashed and its
/// children belong to nobody. Where there are no process groups (Windows), the worker's tree of processes is ended instead.
/// </summary>
internal static partial class ProcessGroup
{
    private const int Kill = 9;

    /// <summary>Makes this process the first of a group of its own; what it starts belongs to it.</summary>
    public static void Begin()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetGroup(0, 0);
        }
    }

    /// <summary>Whether processes of this one's group besides it are running.</summary>
    public static bool HasOthers()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var own = Environment.ProcessId;
        return Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Any(id => id > 0 && id != own && GroupOf(id) == own);
    }

    /// <summary>Ends this process and its group at once.</summary>
    public static void End()
    {
        End(Environment.ProcessId);
        Environment.FailFast(null);
    }

    /// <summary>Ends the group of a process, which may itself have ended.</summary>
    public static void End(int process)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = Signal(-process, Kill);
        }
    }

    [LibraryImport("libc", EntryPoint = "setpgid")]
    private static partial int SetGroup(int process, int group);

    [LibraryImport("libc", EntryPoint = "getpgid")]
    private static partial int GroupOf(int process);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}

using System.Diagnostics;

namespace Analysis.Testing;

/// <summary>What may lie in a folder of data and is no file to read: a pipe, a link to a device, to nothing and to the folder itself, a
/// name that is no UTF-8, a file without content.</summary>
internal static class OddFiles
{
    /// <summary>Puts them into a folder.</summary>
    public static void AddTo(string folder) =>
        Shell(folder, "mkfifo pipe.txt && ln -s /dev/zero zero.txt && ln -s root@host.1:1 '.#edit.txt' && ln -s . loop && : > empty.txt && "
        + "echo text > \"$(printf 'bad\\377.txt')\"");

    /// <summary>Takes away those that .NET cannot delete.</summary>
    public static void RemoveFrom(string folder) => Shell(folder, "rm -f bad*");

    private static void Shell(string folder, string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }
}

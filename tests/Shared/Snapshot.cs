using System.Runtime.CompilerServices;

namespace Analysis.Testing;

/// <summary>
/// Compares a text with a committed file. A run never rewrites the file: what it got goes to <c>artifacts/received</c> under the same
/// path, and <c>cp -r artifacts/received/. .</c> from the top folder accepts it, after reading.
/// </summary>
internal static class Snapshot
{
    /// <param name="actual">The text; line ends are compared as LF.</param>
    /// <param name="name">The file's name, as <c>Tour.verified.svg</c>, in the folder <c>Snapshots</c> beside the test's source
    /// file.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    public static void Match(string actual, string name, [CallerFilePath] string sourceFile = "")
    {
        MatchFile(actual.ReplaceLineEndings("\n"), Path.Combine(SourceFolder(sourceFile), "Snapshots", name),
            text => text.ReplaceLineEndings("\n"));
    }

    /// <param name="actual">The text.</param>
    /// <param name="file">The whole path of the committed file.</param>
    /// <param name="normalize">What is done to the committed text before the two are compared, character by character.</param>
    public static void MatchFile(string actual, string file, Func<string, string>? normalize = null)
    {
        var expected = File.Exists(file) ? (normalize ?? (text => text))(File.ReadAllText(file)) : null;
        var relative = Path.GetRelativePath(Machine.Root, file);
        var received = Path.Combine(Machine.Root, "artifacts", "received", relative);
        if (actual == expected)
        {
            if (File.Exists(received))
            {
                File.Delete(received);
            }

            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail(expected is null
            ? $"{relative} does not exist; what the test got is in artifacts/received/{relative}. {Accept(relative)}"
            : $"{relative} differs from what the test got, first at line {FirstDifference(expected, actual)}; see "
            + $"artifacts/received/{relative}. {Accept(relative)}");
    }

    private static string Accept(string relative) => $"To accept it, once read: cp artifacts/received/{relative} {relative}";

    // PathMap turns the compiler's paths into /_/…
    private static string SourceFolder(string sourceFile) =>
        Path.GetDirectoryName(sourceFile.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Machine.Root, sourceFile[3..])
        : sourceFile)!;

    private static int FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return line + 1;
    }
}

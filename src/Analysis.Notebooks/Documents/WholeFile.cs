using System.Formats.Tar;
using System.Text;

namespace Analysis.Notebooks.Documents;

/// <summary>Writes text files whole or not at all.</summary>
public static class WholeFile
{
    private static readonly FileStreamOptions Buffered =
        new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 65_536 };

    // A value can hold half a character; a file cannot, and gets U+FFFD in its place.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes a file in UTF-8. The text goes into a new file beside it, which then takes its place with its mode; a failure in between
    /// leaves the old file as it was and nothing beside it. A link stays one: its target is written. A device or a pipe is written to and
    /// never replaced.
    /// </summary>
    /// <exception cref="IOException">The text cannot be written there; the message names the path and says what is left.</exception>
    public static void Write(string path, string text) => Write(path, writer => writer.Write(text));

    /// <summary>As <see cref="Write(string, string)"/>, with a text that is written piece by piece.</summary>
    /// <exception cref="IOException">The text cannot be written there; the message names the path and says what is left.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        // The whole path: a link in the current folder is else resolved from the root.
        var target = new FileInfo(path).LinkTarget is null ? path
            : File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true)!.FullName;
        if (File.Exists(target) && !IsRegular(target))
        {
            WriteInto(target, write, path);
            return;
        }

        var temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var writer = new StreamWriter(temporary, Utf8, Buffered))
            {
                write(writer);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            throw new IOException($"{path}: it cannot be written ({Why(exception)}); "
                + $"{(File.Exists(target) ? "the file is as it was" : "no file is left")}.", exception);
        }
    }

    /// <summary>What the system says of a file that cannot be written, without the path, which a message has already.</summary>
    public static string Why(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.Message.Split(" : '")[0];
    }

    private static void WriteInto(string device, Action<TextWriter> write, string path)
    {
        try
        {
            using var writer = new StreamWriter(new FileStream(device, FileMode.Open, FileAccess.Write), Utf8);
            write(writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: it cannot be written ({Why(exception)}); it is no file but a device or a pipe, which may have "
                + $"taken a part.", exception);
        }
    }

    // Only what has no length can be a device or a pipe. .NET tells files from those nowhere but where it writes them into an archive,
    // which opens neither.
    private static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows() || new FileInfo(path).Length > 0)
        {
            return true;
        }

        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            writer.WriteEntry(path, "file");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()!.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile;
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder cannot be written to: there is nothing to remove.
        }
    }
}

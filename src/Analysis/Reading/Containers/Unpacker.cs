using System.Globalization;

namespace Analysis.Reading;

/// <summary>
/// Takes archives apart, archives within archives too, one entry at a time: what is in hand is never more than one entry. Nothing that an
/// archive says of sizes or names is trusted.
/// </summary>
internal sealed class Unpacker(LoadOptions options, ArchiveKinds kinds, Action<Problem> report)
{
    private const int Deepest = 4;
    private readonly byte[]?[] heads = new byte[Deepest + 2][];
    private readonly byte[] buffer = new byte[ArchiveKinds.Head];

    /// <summary>The documents of a file, in their order.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="length">How many bytes the file has.</param>
    public IEnumerable<FileContent> Open(Stream content, string name, long length) =>
        Open(content, new FileContent(name, default), 0, new UnpackedBytes(length));

    private IEnumerable<FileContent> Open(Stream content, FileContent file, int depth, UnpackedBytes bytes)
    {
        var head = heads[depth] ??= new byte[ArchiveKinds.Head];
        var got = Filled(content, head, file, bytes);
        if (got < 0)
        {
            yield break;
        }

        if (content.CanSeek)
        {
            content.Position = 0;
        }

        var all = content.CanSeek ? content : new HeadedStream(head.AsMemory(0, got), content);
        var kind = !file.IsStretch ? kinds.Of(head.AsSpan(0, got)) : null;
        if (kind is null)
        {
            if (Whole(all, file) is { } document)
            {
                yield return document;
            }

            yield break;
        }

        if (depth == Deepest)
        {
            Report(file, Severity.Error, $"archives stand in archives, more than {Deepest} deep; the innermost was not read");
            yield break;
        }

        var source = kind.NeedsSeeking && !content.CanSeek ? Whole(all, file) is { } packed
            ? new MemoryStream(packed.Bytes.ToArray(), writable: false) : null : all;
        if (source is null)
        {
            yield break;
        }

        using var entries = kind.Entries(head.AsMemory(0, got), source, file,
            note => report(new Problem(file.Name, note.Line, note.Field, note.Severity, note.Message))).GetEnumerator();
        while (Next(entries, kind, file) is { } entry)
        {
            var name = entry.Name.Length == 0 ? file.Name
                : file.Name + "/" + EntryName.Of(entry.Name, note => Report(file, note.Severity, note.Message));
            var inner = new FileContent(name, default, entry.Line)
            {
                Known = [.. entry.Known, .. file.Known],
                Archives = kind is LongTable
                ? file.Archives : [.. file.Archives, kind.Name],
                Charset = entry.Charset ?? file.Charset,
                TableHead = entry.TableHead,
                IsStretch = kind is LongTable
            };
            using var counted = new CountedStream(entry.Content, bytes);
            foreach (var document in Open(counted, inner, depth + 1, bytes))
            {
                yield return document;
            }

            if (bytes.IsBomb)
            {
                Report(file, Severity.Error,
                    string.Create(CultureInfo.InvariantCulture,
                        $"the archive unpacks to more than {UnpackedBytes.MostTimes} times its size, as no archive of articles does; the "
                    + $"rest was not read"));
                yield break;
            }
        }
    }

    private ArchiveEntry? Next(IEnumerator<ArchiveEntry> entries, Archive kind, FileContent file)
    {
        try
        {
            return entries.MoveNext() ? entries.Current : null;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            Report(file, Severity.Error,
                $"the file ({kind.Name}) is damaged or cut off ({Note.Short(exception.Message)}); what stands before that was read");
            return null;
        }
    }

    private int Filled(Stream content, byte[] head, FileContent file, UnpackedBytes bytes)
    {
        var got = 0;
        try
        {
            for (int read; got < head.Length && (read = content.Read(head, got, head.Length - got)) > 0; got += read)
            {
            }
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            if (got == 0 && !bytes.IsBomb)
            {
                Report(file, Severity.Error, $"the archive is damaged here ({Note.Short(exception.Message)}); this entry was not read");
            }

            return got == 0 ? -1 : got;
        }

        return got;
    }

    // What can be had of an entry is read, and what is missing is said.
    private FileContent? Whole(Stream content, FileContent file)
    {
        using var whole = new MemoryStream();
        try
        {
            for (int read; (read = content.Read(buffer, 0, buffer.Length)) > 0;)
            {
                if (whole.Length + read > options.MaxFileBytes)
                {
                    Report(file, Severity.Error,
                        $"the entry has more than the {options.MaxFileBytes} bytes that are read (LoadOptions.MaxFileBytes); split it or "
                        + $"raise the limit");
                    return null;
                }

                whole.Write(buffer, 0, read);
            }
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            Report(file, Severity.Warning,
                $"the archive is damaged or cut off here ({Note.Short(exception.Message)}); what stands before that was read");
        }

        if (whole.Length == 0)
        {
            Report(file, Severity.Error, "the entry is empty; an article was expected");
            return null;
        }

        return file with { Bytes = whole.GetBuffer().AsMemory(0, (int)whole.Length) };
    }

    private void Report(FileContent file, Severity severity, string message) =>
        report(new Problem(file.Name, null, null, severity, message));

    // Whatever a library throws on bytes from outside; never what says that this process is in trouble.
    private static bool IsDamage(Exception exception) =>
        exception is not (OutOfMemoryException or OperationCanceledException or StackOverflowException);
}

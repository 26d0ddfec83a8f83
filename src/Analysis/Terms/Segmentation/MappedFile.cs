using System.IO.MemoryMappedFiles;

namespace Analysis;

/// <summary>
/// A file mapped into memory for the rest of the process. It is never unmapped, so a span over it is valid for ever; processes that map
/// the same file share its pages.
/// </summary>
internal sealed unsafe class MappedFile
{
    private readonly byte* start;
    private readonly long length;

    public MappedFile(string path)
    {
        length = new FileInfo(path).Length;
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
    }

    /// <summary>The <paramref name="count"/> values that begin <paramref name="offset"/> bytes into the file.</summary>
    public ReadOnlySpan<T> Section<T>(long offset, int count)
        where T : unmanaged
    {
        if (offset + ((long)count * sizeof(T)) > length)
        {
            throw new InvalidDataException($"The file ends at byte {length}; {count} values of {sizeof(T)} bytes were expected at "
                + $"{offset}. Build again.");
        }

        return new ReadOnlySpan<T>(start + offset, count);
    }
}

using System.Runtime.InteropServices;
using Analysis.Reading;
using Microsoft.Win32.SafeHandles;

namespace Analysis.Store;

/// <summary>The shingles of the articles that are compared, in one file: each is read again for each of its pairs.</summary>
internal sealed class ComparedShingles(string file) : IDisposable
{
    private readonly SafeFileHandle handle = File.OpenHandle(file, FileMode.Create, FileAccess.ReadWrite);
    private readonly Dictionary<int, (long Start, int Count)> places = [];
    private long written;

    /// <summary>Writes those of an article; several threads may do so at once.</summary>
    /// <param name="number">The article.</param>
    /// <param name="shingles">They, in ascending order.</param>
    public void Add(int number, ReadOnlySpan<ulong> shingles)
    {
        var bytes = MemoryMarshal.AsBytes(shingles);
        long start;
        lock (places)
        {
            (start, written) = (written, written + bytes.Length);
            places[number] = (start, shingles.Length);
        }

        RandomAccess.Write(handle, bytes, start);
    }

    /// <summary>The exact Jaccard index of two articles' shingles, 0 to 1.</summary>
    public double Jaccard(int left, int right) => Fingerprint.Jaccard(Of(left), Of(right));

    public void Dispose() => handle.Dispose();

    private ulong[] Of(int number)
    {
        var (start, count) = places[number];
        var shingles = new ulong[count];
        var bytes = MemoryMarshal.AsBytes(shingles.AsSpan());
        for (var read = 0; read < bytes.Length;)
        {
            read += RandomAccess.Read(handle, bytes[read..], start + read);
        }

        return shingles;
    }
}

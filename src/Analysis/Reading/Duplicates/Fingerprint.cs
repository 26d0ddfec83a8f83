using System.Numerics;
using System.Runtime.Intrinsics;

namespace Analysis.Reading;

/// <summary>
/// What is compared to find duplicates: a hash of the whole text and a MinHash signature of its 5-character shingles. The signature is the
/// one-permutation kind (Li, Owen and Zhang 2012): one hash per shingle, whose first bits choose the bin and whose rest competes for its
/// minimum; empty bins borrow from the next full one (Shrivastava and Li 2014).
/// </summary>
/// <param name="Text">The hash of the text without white space and punctuation; 0 where there is none.</param>
/// <param name="Signature">The bins' minima; null where the text is too short.</param>
internal readonly record struct Fingerprint(ulong Text, uint[]? Signature)
{
    /// <summary>The number of bins.</summary>
    public const int Bins = 64;

    /// <summary>The length of a shingle in characters.</summary>
    public const int Shingle = 5;

    /// <summary>The number of bands of a signature.</summary>
    public const int Bands = Bins / BandLength;

    private const int BandLength = 4;
    private const int ShortestForSignature = 100;

    public static Fingerprint Of(Article article, LoadOptions options)
    {
        Span<uint> minima = stackalloc uint[Bins];
        minima.Fill(uint.MaxValue);
        ulong all = 0;
        using var shingles = new Shingles(article.Paragraphs);
        while (shingles.MoveNext())
        {
            var shingle = shingles.Current;
            all = (all * 0x100000001B3) ^ shingle;
            ref var minimum = ref minima[(int)(shingle >> 58)];
            minimum = Math.Min(minimum, (uint)shingle);
        }

        return new Fingerprint(shingles.Count == 0 ? 0 : all | 1,
            shingles.Count >= ShortestForSignature && options.NearDuplicate < 1 ? Fill(minima) : null);
    }

    /// <summary>The hash of a band of the signature.</summary>
    public ulong Band(int band)
    {
        ulong key = 0;
        foreach (var value in Signature.AsSpan(band * BandLength, BandLength))
        {
            key = Hashing.Step(key, value);
        }

        return key;
    }

    /// <summary>The last byte of each of the signature's bins: the share in which two agree estimates their Jaccard index.</summary>
    public byte[] Sketch() => Array.ConvertAll(Signature!, bin => (byte)bin);

    /// <summary>In how many bins two sketches agree.</summary>
    public static int Agreeing(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        return BitOperations.PopCount(Vector512.Equals(Vector512.Create(left), Vector512.Create(right)).ExtractMostSignificantBits());
    }

    /// <summary>The exact Jaccard index of two texts' shingles, 0 to 1.</summary>
    /// <param name="left">The shingles of one, in ascending order and each once.</param>
    /// <param name="right">Those of the other.</param>
    public static double Jaccard(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var (common, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (one, other) = (left[i], right[j]);
            common += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }

        return left.Length + right.Length == 0 ? 1 : (double)common / (left.Length + right.Length - common);
    }

    /// <summary>The shingles of a text, in ascending order and each once.</summary>
    public static ulong[] ShinglesOf(Article article)
    {
        using var shingles = new Shingles(article.Paragraphs);
        var sorted = new ulong[shingles.Count];
        for (var i = 0; shingles.MoveNext(); i++)
        {
            sorted[i] = shingles.Current;
        }

        Array.Sort(sorted);
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        return sorted[..count];
    }

    // An empty bin takes its right neighbour's minimum, marked by the distance, so that equal sets still agree and unequal ones seldom do.
    private static uint[] Fill(ReadOnlySpan<uint> bins)
    {
        var filled = bins.ToArray();
        for (var i = 0; i < Bins; i++)
        {
            for (var distance = 1; filled[i] == uint.MaxValue && distance < Bins; distance++)
            {
                var neighbour = bins[(i + distance) % Bins];
                filled[i] = neighbour == uint.MaxValue ? uint.MaxValue : neighbour + ((uint)distance * 0x9E3779B9);
            }
        }

        return filled;
    }
}

using System.Numerics;

namespace Analysis;

/// <summary>
/// The positions whose next n characters occur again, grouped by the hash of these characters. Most stretches of a real text occur once;
/// two bit sets sort them out before anything is stored. Equal hashes are a hint only: who uses a group compares the text.
/// </summary>
internal sealed class RepeatedStretches
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int BucketBits = 12;

    private readonly int length;
    private readonly ulong[] hashes;
    private readonly int[] positions;
    private readonly int[] bucketStarts = new int[(1 << BucketBits) + 1];

    public RepeatedStretches(NormalizedTexts texts, int length)
    {
        this.length = length;
        var repeated = FindRepeated(texts);
        Scan(texts, (hash, _) =>
        {
            if (repeated.Holds(hash))
            {
                bucketStarts[Bucket(hash) + 1]++;
            }
        });
        for (var bucket = 0; bucket < 1 << BucketBits; bucket++)
        {
            bucketStarts[bucket + 1] += bucketStarts[bucket];
        }

        (hashes, positions) = (new ulong[bucketStarts[^1]], new int[bucketStarts[^1]]);
        Fill(texts, repeated);
    }

    /// <summary>The groups of at least two positions, each in ascending order.</summary>
    public IEnumerable<ArraySegment<int>> Groups()
    {
        for (var start = 0; start < hashes.Length;)
        {
            var end = start + 1;
            while (end < hashes.Length && hashes[end] == hashes[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                yield return new ArraySegment<int>(positions, start, end - start);
            }

            start = end;
        }
    }

    private Bits FindRepeated(NormalizedTexts texts)
    {
        var (once, twice) = (new Bits(texts.Runes.Length), new Bits(texts.Runes.Length));
        Scan(texts, (hash, _) =>
        {
            if (!once.Add(hash))
            {
                twice.Add(hash);
            }
        });
        return twice;
    }

    private void Fill(NormalizedTexts texts, Bits repeated)
    {
        var next = bucketStarts[..^1];
        Scan(texts, (hash, position) =>
        {
            if (repeated.Holds(hash))
            {
                var place = next[Bucket(hash)]++;
                (hashes[place], positions[place]) = (hash, position);
            }
        });
        Parallel.For(0, 1 << BucketBits, bucket => SortBucket(bucketStarts[bucket], bucketStarts[bucket + 1]));
    }

    private void SortBucket(int start, int end)
    {
        Array.Sort(hashes, positions, start, end - start);
        for (int from = start, to; from < end; from = to)
        {
            for (to = from + 1; to < end && hashes[to] == hashes[from]; to++)
            {
            }

            // the sort is not stable
            Array.Sort(positions, from, to - from);
        }
    }

    private static int Bucket(ulong hash) => (int)(hash >> (64 - BucketBits));

    /// <summary>Calls back with the hash of every stretch that lies within one article.</summary>
    private void Scan(NormalizedTexts texts, Action<ulong, int> found)
    {
        var runes = texts.Runes;
        var leaving = 1UL;
        for (var i = 0; i < length; i++)
        {
            leaving *= Multiplier;
        }

        for (var article = 0; article + 1 < texts.Starts.Length; article++)
        {
            var (start, end) = (texts.Starts[article], texts.Starts[article + 1]);
            var rolling = 0UL;
            for (var i = start; i < end; i++)
            {
                rolling = (rolling * Multiplier) + (uint)runes[i] - (i - start >= length ? leaving * (uint)runes[i - length] : 0);
                if (i - start >= length - 1)
                {
                    found(Mixed(rolling), i - length + 1);
                }
            }
        }
    }

    // The rolling value's low bits know only the low bits of the characters.
    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93;
        return value ^ (value >> 32);
    }

    private sealed class Bits(int expected)
    {
        private readonly int shift = 64 - Math.Clamp(BitOperations.Log2((uint)expected + 1) + 4, 10, 31);
        private readonly ulong[] words = new ulong[1 << (Math.Clamp(BitOperations.Log2((uint)expected + 1) + 4, 10, 31) - 6)];

        public bool Holds(ulong hash) => (words[Word(hash)] & Mask(hash)) != 0;

        public bool Add(ulong hash)
        {
            var added = !Holds(hash);
            words[Word(hash)] |= Mask(hash);
            return added;
        }

        private int Word(ulong hash) => (int)(hash >> shift >> 6);

        private ulong Mask(ulong hash) => 1UL << (int)((hash >> shift) & 63);
    }
}

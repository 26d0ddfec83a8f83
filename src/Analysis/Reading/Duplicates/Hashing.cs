namespace Analysis.Reading;

/// <summary>The hash of signatures and shingles; the same on every processor.</summary>
internal static class Hashing
{
    /// <summary>One round: the finalizer of SplitMix64 over the sum.</summary>
    public static ulong Step(ulong hash, ulong value)
    {
        hash = (hash ^ value) + 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}

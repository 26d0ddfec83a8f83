namespace Analysis.Statistics;

/// <summary>
/// A generator of random numbers that gives the same on every machine: SplitMix64 (Steele, Lea &amp; Flood 2014, OOPSLA:453-472). Each
/// permutation has its own, so that it does not matter which processor makes which.
/// </summary>
internal struct SplitMix(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong state = Mix((seed + 1) * Step);

    /// <summary>A whole number from 0, below a bound; how much more likely one is than another is below bound/2⁶⁴.</summary>
    public int Below(int bound) => (int)Math.BigMul(Mix(state += Step), (ulong)bound, out _);

    /// <summary>Puts items into an order by chance (Fisher &amp; Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

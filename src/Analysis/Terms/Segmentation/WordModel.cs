namespace Analysis;

/// <summary>
/// jieba's hidden Markov model of words that its dictionary does not have: each character begins (B), ends (E), continues (M) or is (S) a
/// word. All numbers are natural logarithms; −3.14e100 stands for "never", as in Python jieba.
/// </summary>
internal readonly ref struct WordModel(ReadOnlySpan<double> start, ReadOnlySpan<double> transitions, ReadOnlySpan<double> emissions)
{
    private const int B = 0, E = 1, M = 2, S = 3;
    private readonly ReadOnlySpan<double> start = start;
    private readonly ReadOnlySpan<double> transitions = transitions;
    private readonly ReadOnlySpan<double> emissions = emissions;

    /// <summary>Cuts a run of characters from U+4E00 to U+9FD5 and writes the words' ends.</summary>
    /// <param name="run">The run, not empty.</param>
    /// <param name="states">Room for one byte per character.</param>
    /// <param name="offset">Where the run begins; added to each end.</param>
    /// <param name="ends">Room for one end per character.</param>
    /// <returns>The number of words.</returns>
    public int Cut(ReadOnlySpan<char> run, Span<byte> states, int offset, Span<int> ends)
    {
        FindStates(run, states);
        var (count, done) = (0, 0);
        for (var i = 0; i < run.Length; i++)
        {
            if (states[i] is E or S)
            {
                ends[count++] = offset + (done = i + 1);
            }
        }

        if (done < run.Length)
        {
            ends[count++] = offset + run.Length;
        }

        return count;
    }

    // Viterbi. Sums and ties as in Python: (previous + transition) + emission, and on a tie the later letter of the alphabet.
    private void FindStates(ReadOnlySpan<char> run, Span<byte> states)
    {
        double eb = transitions[(E * 4) + B], sb = transitions[(S * 4) + B], be = transitions[(B * 4) + E], me = transitions[(M * 4) + E];
        double bm = transitions[(B * 4) + M], mm = transitions[(M * 4) + M], es = transitions[(E * 4) + S], ss = transitions[(S * 4) + S];
        var emission = EmissionOf(run[0]);
        double b = start[B] + emission[B], e = start[E] + emission[E], m = start[M] + emission[M], s = start[S] + emission[S];
        for (var i = 1; i < run.Length; i++)
        {
            emission = EmissionOf(run[i]);
            double fromE = e + eb + emission[B], fromS = s + sb + emission[B];
            double fromB = b + be + emission[E], fromM = m + me + emission[E];
            double fromB2 = b + bm + emission[M], fromM2 = m + mm + emission[M];
            double fromE2 = e + es + emission[S], fromS2 = s + ss + emission[S];
            // One bit per state: set where the previous state was S (for B and S) or M (for E and M).
            states[i] = (byte)((fromS >= fromE ? 1 : 0) | (fromM >= fromB ? 2 : 0) | (fromM2 >= fromB2 ? 4 : 0) | (fromS2 >= fromE2 ? 8
                : 0));
            (b, e, m, s) = (Math.Max(fromE, fromS), Math.Max(fromB, fromM), Math.Max(fromB2, fromM2), Math.Max(fromE2, fromS2));
        }

        var state = s >= e ? S : E;
        for (var i = run.Length - 1; i >= 0; i--)
        {
            var bit = (states[i] >> state) & 1;
            states[i] = (byte)state;
            state = state is B or S ? (bit == 1 ? S : E) : (bit == 1 ? M : B);
        }
    }

    private ReadOnlySpan<double> EmissionOf(char c) => emissions.Slice((c - DictionaryHeader.FirstHan) * 4, 4);
}

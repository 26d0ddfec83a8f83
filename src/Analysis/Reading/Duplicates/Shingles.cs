using System.Buffers;

namespace Analysis.Reading;

/// <summary>The hashes of a text's shingles, each of five letters or digits in a row, across paragraphs. To be disposed of: the letters
/// lie in a rented array.</summary>
internal ref struct Shingles : IDisposable
{
    private const int Length = 5;
    private readonly char[] letters;
    private readonly int count;
    private int position;
    private ulong lastFour;
    private ulong fifth;

    public Shingles(IReadOnlyList<Paragraph> paragraphs)
    {
        var most = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            most += paragraphs[i].Text.Length;
        }

        letters = ArrayPool<char>.Shared.Rent(Math.Max(most, Length));
        for (var i = 0; i < paragraphs.Count; i++)
        {
            count = Gather(paragraphs[i].Text, letters, count);
        }

        for (; position < Math.Min(Length - 1, count); position++)
        {
            lastFour = (lastFour << 16) | letters[position];
        }
    }

    /// <summary>How many there are.</summary>
    public readonly int Count => Math.Max(0, count - Length + 1);

    /// <summary>The current shingle's 80 bits, mixed into 64.</summary>
    public readonly ulong Current
    {
        get
        {
            var hash = (lastFour ^ (fifth << 29)) * 0x9E3779B97F4A7C15;
            hash = (hash ^ (hash >> 32) ^ fifth) * 0xD6E8FEB86659FD93;
            return hash ^ (hash >> 32);
        }
    }

    public bool MoveNext()
    {
        if (position >= count)
        {
            return false;
        }

        fifth = lastFour >> 48;
        lastFour = (lastFour << 16) | letters[position++];
        return true;
    }

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(letters);

    // Nearly all that stands in the scripts of East Asia is a letter.
    private static int Gather(ReadOnlySpan<char> text, Span<char> letters, int count)
    {
        foreach (var character in text)
        {
            if (character is >= '\u3400' and < '\uFF00' || char.IsLetterOrDigit(character))
            {
                letters[count++] = character;
            }
        }

        return count;
    }
}

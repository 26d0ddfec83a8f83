namespace Analysis.Reading;

/// <summary>The hashes of a text's shingles, each of five letters or digits in a row, across paragraphs.</summary>
internal ref struct Shingles(IReadOnlyList<Paragraph> paragraphs)
{
    private const int Length = 5;
    private readonly IReadOnlyList<Paragraph> paragraphs = paragraphs;
    private ReadOnlySpan<char> text;
    private int position;
    private int paragraph;
    private int seen;
    private ulong lastFour;
    private ulong fifth;

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

    public readonly Shingles GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            while (position < text.Length)
            {
                var character = text[position++];
                if (character >= '\u3400' ? character >= '\uFF00' && !char.IsLetterOrDigit(character) : !char.IsLetterOrDigit(character))
                {
                    continue;
                }

                fifth = lastFour >> 48;
                lastFour = (lastFour << 16) | character;
                if (++seen >= Length)
                {
                    return true;
                }
            }

            if (paragraph == paragraphs.Count)
            {
                return false;
            }

            text = paragraphs[paragraph++].Text;
            position = 0;
        }
    }
}

namespace Analysis.Reading;

/// <summary>A text's hash, the same on every machine: texts that agree in it are taken for equal.</summary>
internal static class TextHash
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        var i = 0;
        for (; i + 4 <= text.Length; i += 4)
        {
            hash = Hashing.Step(hash, text[i] | ((ulong)text[i + 1] << 16) | ((ulong)text[i + 2] << 32) | ((ulong)text[i + 3] << 48));
        }

        for (; i < text.Length; i++)
        {
            hash = Hashing.Step(hash, text[i]);
        }

        return hash;
    }
}

namespace Analysis.Reading;

/// <summary>How much has come out of one file, all archives in it together.</summary>
/// <param name="packed">The file's own length in bytes.</param>
internal sealed class UnpackedBytes(long packed)
{
    /// <summary>What unpacks to more times its size is a bomb: pages of one site come to some thirty.</summary>
    public const int MostTimes = 200;

    private const long Harmless = 256L << 20;
    private long count;

    /// <summary>Whether too much has come out.</summary>
    public bool IsBomb => count > Harmless && count / MostTimes > packed;

    /// <summary>Counts bytes.</summary>
    /// <exception cref="InvalidDataException">Now it is too much.</exception>
    public void Add(int bytes)
    {
        count += bytes;
        if (IsBomb)
        {
            throw new InvalidDataException("it unpacks to far more than it is");
        }
    }
}

namespace Analysis.Reading;

/// <summary>What articles have in common; equal keys stand together in each list, their articles in order. Who is alone with a key may be
/// left out.</summary>
/// <param name="Texts">The hash of each text.</param>
/// <param name="Addresses">The hash of each address, as it is compared.</param>
/// <param name="Bands">By the number of a band of the signature: its hash.</param>
/// <param name="Sketch">The sketch of an article's signature.</param>
/// <param name="Similarity">The exact similarity of two articles, 0 to 1.</param>
internal sealed record DuplicateEvidence(
    IEnumerable<(ulong Key, int Row)> Texts, IEnumerable<(ulong Key, int Row)> Addresses,
    Func<int, IEnumerable<(ulong Key, int Row)>> Bands, Func<int, ReadOnlyMemory<byte>> Sketch, Func<int, int, double> Similarity);

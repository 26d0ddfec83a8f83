namespace Analysis.Reading;

/// <summary>A stream of which the head was read already: it comes first again.</summary>
internal sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : ForwardStream
{
    private int at;

    public override int Read(Span<byte> buffer)
    {
        if (at == head.Length)
        {
            return rest.Read(buffer);
        }

        var count = Math.Min(buffer.Length, head.Length - at);
        head.Span.Slice(at, count).CopyTo(buffer);
        at += count;
        return count;
    }
}

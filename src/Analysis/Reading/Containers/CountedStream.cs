namespace Analysis.Reading;

/// <summary>A stream that counts what is read of it.</summary>
internal sealed class CountedStream(Stream content, UnpackedBytes bytes) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = content.Read(buffer);
        bytes.Add(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        content.Dispose();
        base.Dispose(disposing);
    }
}

using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace Analysis.Cli;

/// <summary>How steps go through a worker's pipe: one line of JSON each, and after it as many bytes of a notebook's file as the line
/// says.</summary>
internal static class WorkerEvents
{
    private const int LongestLine = 10_000_000;
    private const int LongestExcerpt = 80;

    /// <summary>Writes a step.</summary>
    public static void Write(Stream pipe, WorkerEvent step)
    {
        pipe.Write(JsonSerializer.SerializeToUtf8Bytes(step, WorkerJson.Readable.WorkerEvent));
        pipe.WriteByte((byte)'\n');
        pipe.Write(step.File.Span);
        pipe.Flush();
    }

    /// <summary>Reads a step; null where the pipe has ended.</summary>
    /// <exception cref="WorkerEndedException">What comes is no step.</exception>
    public static async Task<WorkerEvent?> ReadAsync(PipeReader pipe, CancellationToken cancellation)
    {
        if (await LineAsync(pipe, cancellation) is not { } line)
        {
            return null;
        }

        WorkerEvent step;
        try
        {
            step = JsonSerializer.Deserialize(line, WorkerJson.Readable.WorkerEvent) ?? throw new JsonException("it is null");
        }
        catch (JsonException)
        {
            throw NoStep(line);
        }

        if (step.Length < 0)
        {
            throw NoStep(line);
        }

        step.File = await BytesAsync(pipe, step.Length, cancellation);
        return step;
    }

    private static async Task<string?> LineAsync(PipeReader pipe, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancellation);
            if (read.Buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = Encoding.UTF8.GetString(read.Buffer.Slice(0, end));
                pipe.AdvanceTo(read.Buffer.GetPosition(1, end));
                return line;
            }

            if (read.Buffer.Length > LongestLine)
            {
                throw NoStep(Encoding.UTF8.GetString(read.Buffer.Slice(0, LongestExcerpt * 2)));
            }

            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
            {
                return null;
            }
        }
    }

    private static async Task<byte[]> BytesAsync(PipeReader pipe, int length, CancellationToken cancellation)
    {
        var bytes = new byte[length];
        for (var at = 0; at < length;)
        {
            var read = await pipe.ReadAsync(cancellation);
            var part = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, length - at));
            part.CopyTo(bytes.AsSpan(at));
            at += (int)part.Length;
            pipe.AdvanceTo(part.End);
            if (read.IsCompleted && at < length)
            {
                throw new IOException("the pipe ended in the middle of a notebook");
            }
        }

        return bytes;
    }

    private static WorkerEndedException NoStep(string line) =>
        new($"it said what no worker says: \"{(line.Length <= LongestExcerpt ? line : line[..LongestExcerpt] + "…")}\"");
}

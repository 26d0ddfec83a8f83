using System.Globalization;
using System.Text;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Collects the outputs of one running cell, up to a limit. The running cell is found by the flow of execution and not by a static field,
/// so that what an abandoned cell still writes never lands in a later one.
/// </summary>
/// <param name="count">The cell's execution count.</param>
/// <param name="keepData">Whether values keep their data as CSV beside what they show.</param>
/// <param name="limit">The most that is kept, in bytes.</param>
internal sealed class CellOutputs(int count, bool keepData, long limit)
{
    private static readonly AsyncLocal<CellOutputs?> Flow = new();
    private readonly Lock gate = new();
    private readonly List<Output> outputs = [];
    private readonly StringBuilder stream = new();
    private string streamName = "";
    private long size;
    private int names;
    private bool full;
    private bool closed;
    private bool changed;

    /// <summary>The cell's execution count.</summary>
    public int Count { get; } = count;

    /// <summary>Whether values keep their data as CSV beside what they show.</summary>
    public bool KeepData { get; } = keepData;

    public static CellOutputs? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    /// <summary>A name for what is shown next: the cell's number and a number in it.</summary>
    public string NextName() => string.Create(CultureInfo.InvariantCulture, $"{Count}.{Interlocked.Increment(ref names)}");

    /// <summary>How many bytes more are kept.</summary>
    public long Room
    {
        get
        {
            lock (gate)
            {
                return full ? 0 : limit - size;
            }
        }
    }

    public void Write(string name, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            if (closed || full)
            {
                return;
            }

            if (streamName != name)
            {
                EndStream();
                streamName = name;
            }

            var room = limit - size;
            if (text.Length > room || Encoding.UTF8.GetByteCount(text) > room)
            {
                text = text[..Fitting(text, room)];
            }
            else
            {
                room = -1;
            }

            stream.Append(text);
            size += Encoding.UTF8.GetByteCount(text);
            if (room >= 0)
            {
                Fill();
            }
        }
    }

    /// <returns>The output's place, for <see cref="Replace"/>; -1 where it is not kept.</returns>
    public int Add(Output output, long bytes = 0)
    {
        lock (gate)
        {
            if (closed || full)
            {
                return -1;
            }

            if (bytes > limit - size)
            {
                Fill();
                return -1;
            }

            EndStream();
            outputs.Add(output);
            size += bytes;
            return outputs.Count - 1;
        }
    }

    /// <summary>Puts another output into a place, also after the cell's end: a later cell may update what an earlier one shows.</summary>
    public void Replace(int place, Output output)
    {
        lock (gate)
        {
            if (place >= 0)
            {
                outputs[place] = output;
                changed |= closed;
            }
        }
    }

    /// <summary>Adds what must stand there however much the cell has put out, and is the last.</summary>
    public void AddLast(Output output)
    {
        lock (gate)
        {
            EndStream();
            outputs.Add(output);
        }
    }

    /// <summary>The outputs, where one of them was replaced after <see cref="Close"/> and is not told yet; else null.</summary>
    public IReadOnlyList<Output>? TakeChanged()
    {
        lock (gate)
        {
            (var told, changed) = (changed, false);
            return told ? [.. outputs] : null;
        }
    }

    /// <summary>The outputs; whatever comes later is dropped.</summary>
    public IReadOnlyList<Output> Close()
    {
        lock (gate)
        {
            EndStream();
            closed = true;
            return [.. outputs];
        }
    }

    // The longest start of a text that has at most so many bytes; half a surrogate pair is none.
    private static int Fitting(ReadOnlySpan<char> text, long room)
    {
        var (low, high) = (0, (int)Math.Min(text.Length, room));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Encoding.UTF8.GetByteCount(text[..middle]) <= room ? (middle, high) : (low, middle - 1);
        }

        return low > 0 && char.IsHighSurrogate(text[low - 1]) ? low - 1 : low;
    }

    private void Fill()
    {
        EndStream();
        full = true;
        outputs.Add(new StreamOutput("stderr", string.Create(CultureInfo.InvariantCulture,
            $"The cell puts out more than {limit / 1_000_000.0:0.###} MB; the rest is left out here. Write that much into a file.\n")));
    }

    private void EndStream()
    {
        if (stream.Length > 0)
        {
            outputs.Add(new StreamOutput(streamName, StableIds.OfCode(InertText.Of(stream.ToString()))));
            stream.Clear();
        }

        streamName = "";
    }
}

using System.Text;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Collects the outputs of one running cell. The running cell is found by the flow of execution and not by a static field, so that
/// what an abandoned cell still writes never lands in a later one.
/// </summary>
internal sealed class CellOutputs(bool keepData)
{
    private static readonly AsyncLocal<CellOutputs?> Flow = new();
    private readonly Lock gate = new();
    private readonly List<Output> outputs = [];
    private readonly StringBuilder stream = new();
    private string streamName = "";
    private bool closed;

    /// <summary>Whether values keep their data as CSV beside what they show.</summary>
    public bool KeepData { get; } = keepData;

    public static CellOutputs? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    public void Write(string name, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            if (closed)
            {
                return;
            }

            if (streamName != name)
            {
                EndStream();
                streamName = name;
            }

            stream.Append(text);
        }
    }

    /// <returns>The output's place, for <see cref="Replace"/>.</returns>
    public int Add(Output output)
    {
        lock (gate)
        {
            if (closed)
            {
                return -1;
            }

            EndStream();
            outputs.Add(output);
            return outputs.Count - 1;
        }
    }

    public void Replace(int place, Output output)
    {
        lock (gate)
        {
            if (!closed && place >= 0)
            {
                outputs[place] = output;
            }
        }
    }

    /// <summary>The outputs; whatever comes later is dropped.</summary>
    public IReadOnlyList<Output> Close()
    {
        lock (gate)
        {
            EndStream();
            closed = true;
            return outputs;
        }
    }

    private void EndStream()
    {
        if (stream.Length > 0)
        {
            outputs.Add(new StreamOutput(streamName, stream.ToString()));
            stream.Clear();
        }

        streamName = "";
    }
}

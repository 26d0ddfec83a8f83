using System.Text;
using System.Text.Json.Serialization;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>What a worker tells while it runs a notebook, in this order: the notebook, then of each cell that it begins, has run and sees
/// fail, then the end.</summary>
[JsonDerivedType(typeof(Begun), "begun")]
[JsonDerivedType(typeof(CellBegun), "cell")]
[JsonDerivedType(typeof(CellDone), "done")]
[JsonDerivedType(typeof(CellFailed), "failed")]
[JsonDerivedType(typeof(Ended), "ended")]
internal abstract record WorkerEvent
{
    /// <summary>A notebook's file, apart from the line of JSON: it can be large. Empty where the step has none.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> File { get; set; }

    /// <summary>How many bytes the file has.</summary>
    public int Length
    {
        get => length ?? File.Length;
        init => length = value;
    }

    private readonly int? length;

    private static ReadOnlyMemory<byte> Bytes(Notebook notebook)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            IpynbWriter.Write(notebook, text);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The notebook as it is run, which is the step's file: with its parameters, without outputs.</summary>
    internal sealed record Begun : WorkerEvent
    {
        public static Begun With(Notebook notebook) => new() { File = Bytes(notebook) };
    }

    /// <summary>A cell begins.</summary>
    /// <param name="Number">The cell's number, from 1.</param>
    internal sealed record CellBegun(int Number) : WorkerEvent;

    /// <summary>A cell has run, or one that had run was updated: the step's file is a notebook with this cell alone.</summary>
    /// <param name="Number">The cell's number, from 1.</param>
    internal sealed record CellDone(int Number) : WorkerEvent
    {
        public static CellDone With(int number, Notebook cell) => new(number) { File = Bytes(cell) };
    }

    /// <summary>A cell has failed.</summary>
    /// <param name="Failure">Where and why.</param>
    internal sealed record CellFailed(CellFailure Failure) : WorkerEvent;

    /// <summary>The notebook has run.</summary>
    /// <param name="ExitCode">0, 1 or 2.</param>
    /// <param name="Messages">What is to be said of the notebook as a whole, line by line, or empty.</param>
    /// <param name="Usable">Whether the worker can run another notebook: not where a cell is still running, or a process that it started,
    /// or where too much is left of those before.</param>
    internal sealed record Ended(int ExitCode, string Messages, bool Usable) : WorkerEvent;
}

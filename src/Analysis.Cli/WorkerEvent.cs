using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>What a worker tells while it runs a notebook: one line of JSON each, in this order: the notebook, then of each cell that it begins, has run and sees fail, then the end.</summary>
[JsonDerivedType(typeof(Begun), "begun")]
[JsonDerivedType(typeof(CellBegun), "cell")]
[JsonDerivedType(typeof(CellDone), "done")]
[JsonDerivedType(typeof(CellFailed), "failed")]
[JsonDerivedType(typeof(Ended), "ended")]
internal abstract record WorkerEvent
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The step as a line of JSON, without its end.</summary>
    public string ToLine() => JsonSerializer.Serialize(this, Options);

    /// <exception cref="JsonException">The line is no step.</exception>
    public static WorkerEvent FromLine(string line) => JsonSerializer.Deserialize<WorkerEvent>(line) ?? throw new JsonException("it is null");

    /// <summary>The notebook as it is run: with its parameters, without outputs.</summary>
    /// <param name="Notebook">The text of an .ipynb file.</param>
    internal sealed record Begun(string Notebook) : WorkerEvent;

    /// <summary>A cell begins.</summary>
    /// <param name="Number">The cell's number, from 1.</param>
    internal sealed record CellBegun(int Number) : WorkerEvent;

    /// <summary>A cell has run, or one that had run was updated.</summary>
    /// <param name="Number">The cell's number, from 1.</param>
    /// <param name="Cell">The text of an .ipynb file with this cell alone.</param>
    internal sealed record CellDone(int Number, string Cell) : WorkerEvent;

    /// <summary>A cell has failed.</summary>
    /// <param name="Failure">Where and why.</param>
    internal sealed record CellFailed(CellFailure Failure) : WorkerEvent;

    /// <summary>The notebook has run.</summary>
    /// <param name="ExitCode">0, 1 or 2.</param>
    /// <param name="Messages">What is to be said of the notebook as a whole, line by line, or empty.</param>
    /// <param name="Usable">Whether the worker can run another notebook: not where a cell is still running, or where a process that it started is.</param>
    internal sealed record Ended(int ExitCode, string Messages, bool Usable) : WorkerEvent;
}

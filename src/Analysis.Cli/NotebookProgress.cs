using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>A notebook while a worker runs it: what is known of it after each step.</summary>
internal sealed class NotebookProgress(string path)
{
    private const string ProcessEnded = "ProcessEnded";

    private readonly List<CellFailure> failures = [];
    private Notebook? notebook;
    private int running;

    /// <summary>The notebook with the outputs of all cells that have run; null before its file is read.</summary>
    public Notebook? Notebook => notebook;

    /// <summary>The cells that failed, in order.</summary>
    public IReadOnlyList<CellFailure> Failures => failures;

    /// <summary>What is to be said of its cells, line by line: what they wrote to standard error, which is meant for whoever runs the
    /// notebook, and how they failed.</summary>
    public IEnumerable<string> Messages =>
        (notebook?.Cells ?? []).SelectMany((cell, index) => (cell as CodeCell)?.Outputs.OfType<StreamOutput>()
        .Where(stream => stream.Name == "stderr").Select(stream => $"{CellPlace.Of(path, index + 1)}: warning: {stream.Text.Trim()}") ?? [])
            .Concat(failures.Select(failure => failure.ToString()));

    /// <summary>Takes a step.</summary>
    public void Take(WorkerEvent step)
    {
        switch (step)
        {
            case WorkerEvent.Begun begun:
                notebook = Read(begun.File);
                break;
            case WorkerEvent.CellBegun cell when notebook?.Cells.ElementAtOrDefault(cell.Number - 1) is CodeCell:
                running = cell.Number;
                break;
            case WorkerEvent.CellDone done:
                Put(done.Number, Read(done.File).Cells[0]);
                break;
            case WorkerEvent.CellFailed failed:
                failures.Add(failed.Failure);
                break;
        }
    }

    /// <summary>Says in the cell that was running that it ended its process.</summary>
    /// <returns>What is to be said of the notebook as a whole, or empty.</returns>
    public string Fail(string why)
    {
        if (notebook is null || running == 0)
        {
            return $"{path}: the process that ran it ended ({why}).";
        }

        var message = $"the cell ended the process that ran it ({why})";
        var cell = (CodeCell)notebook.Cells[running - 1];
        Put(running, cell with { Outputs = [.. cell.Outputs, new ErrorOutput(ProcessEnded, message, [$"{ProcessEnded}: {message}"])] });
        failures.Add(new CellFailure(path, running, null, ProcessEnded, message + ".", null));
        return "";
    }

    private static Notebook Read(ReadOnlyMemory<byte> file) =>
        IpynbReader.TryRead(file) ?? throw new NotebookFormatException("a file that is no notebook");

    private void Put(int number, Cell cell) =>
        notebook = notebook! with { Cells = [.. notebook.Cells.Select((other, index) => index == number - 1 ? cell : other)] };
}

using System.Globalization;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli;

/// <summary>A notebook while a worker runs it: what is known of it after each step.</summary>
internal sealed class NotebookProgress(string path)
{
    private Notebook? notebook;
    private int running;

    /// <summary>The notebook with the outputs of all cells that have run; null before its file is read.</summary>
    public Notebook? Notebook => notebook;

    /// <summary>Takes a step.</summary>
    public void Take(WorkerEvent step)
    {
        switch (step)
        {
            case WorkerEvent.Begun begun:
                notebook = IpynbReader.Read(begun.Notebook, path);
                break;
            case WorkerEvent.CellBegun cell:
                running = cell.Number;
                break;
            case WorkerEvent.CellDone done:
                Put(done.Number, IpynbReader.Read(done.Cell, path).Cells[0]);
                break;
        }
    }

    /// <summary>Says in the cell that was running that it ended its process.</summary>
    /// <returns>What to tell of it.</returns>
    public string Fail(string why)
    {
        var message = $"the cell ended the process that ran it ({why})";
        if (notebook is null || running == 0)
        {
            return $"{path}: the process that ran it ended ({why}).";
        }

        var cell = (CodeCell)notebook.Cells[running - 1];
        Put(running, cell with { Outputs = [.. cell.Outputs, new ErrorOutput("ProcessEnded", message, [$"ProcessEnded: {message}"])] });
        return string.Create(CultureInfo.InvariantCulture, $"{path}: cell {running}: ProcessEnded: {message}; the outputs of the cells before it are kept.");
    }

    private void Put(int number, Cell cell) => notebook = notebook! with { Cells = [.. notebook.Cells.Select((other, index) => index == number - 1 ? cell : other)] };
}

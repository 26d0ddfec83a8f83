using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Execution;

/// <summary>A value that is being shown; while its cell runs, another one can take its place.</summary>
public sealed class DisplayedValue
{
    private readonly CellOutputs outputs;
    private readonly int place;

    internal DisplayedValue(CellOutputs outputs, int place) => (this.outputs, this.place) = (outputs, place);

    /// <summary>Shows another value in the same place.</summary>
    public void Update(object? value, params string[] mimeTypes) => outputs.Replace(place, new DisplayOutput(ValueFormatter.Format(value, mimeTypes, outputs.KeepData)));
}

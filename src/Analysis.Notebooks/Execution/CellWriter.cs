using System.Globalization;
using System.Text;

namespace Analysis.Notebooks.Execution;

/// <summary>Standard output or standard error: into the running cell where there is one, else where it went before.</summary>
internal sealed class CellWriter : TextWriter
{
    private static readonly CellWriter Output = new("stdout", Console.Out);
    private static readonly CellWriter Error = new("stderr", Console.Error);

    private readonly string name;
    private readonly TextWriter otherwise;

    private CellWriter(string name, TextWriter otherwise) : base(CultureInfo.InvariantCulture) =>
        (this.name, this.otherwise) = (name, otherwise);

    public override Encoding Encoding => otherwise.Encoding;

    /// <summary>The same line end on every system, for the outputs are committed.</summary>
    public override string NewLine => CellOutputs.Current is null ? Environment.NewLine : "\n";

    /// <summary>Puts the console's writers behind a <see cref="CellWriter"/>, before each cell: a cell may have put its own in their place,
    /// and a kernel does.</summary>
    public static void Install()
    {
        Console.SetOut(Output);
        Console.SetError(Error);
        // A cell that asks for input gets its end at once: nobody is there to answer.
        Console.SetIn(TextReader.Null);
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine() => Write(NewLine);

    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        Write(NewLine);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (CellOutputs.Current is { } outputs)
        {
            outputs.Write(name, buffer);
        }
        else
        {
            otherwise.Write(buffer);
        }
    }

    public override void Flush() => otherwise.Flush();
}

using System.Globalization;
using System.Text;

namespace Analysis.Notebooks.Execution;

/// <summary>Standard output or standard error: into the running cell where there is one, else where it went before.</summary>
internal sealed class CellWriter(string name, TextWriter otherwise) : TextWriter(CultureInfo.InvariantCulture)
{
    private static readonly Lock Gate = new();
    private static bool installed;

    public override Encoding Encoding => otherwise.Encoding;

    /// <summary>The same line end on every system, for the outputs are committed.</summary>
    public override string NewLine => CellOutputs.Current is null ? Environment.NewLine : "\n";

    /// <summary>Puts the console's writers behind a <see cref="CellWriter"/>, once in a process.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (!installed)
            {
                Console.SetOut(new CellWriter("stdout", Console.Out));
                Console.SetError(new CellWriter("stderr", Console.Error));
                // A cell that asks for input gets its end at once: nobody is there to answer.
                Console.SetIn(TextReader.Null);
                installed = true;
            }
        }
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine() => Write(NewLine);

    public override void WriteLine(string? value) => Write(value + NewLine);

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

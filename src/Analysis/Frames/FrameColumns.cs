using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Choosing columns.</summary>
public static class FrameColumns
{
    /// <summary>The frame's columns in the given order, the others left out; the columns are shared, not copied.</summary>
    /// <exception cref="ArgumentException">There is no column of a name; the message says which there are.</exception>
    public static DataFrame Select(this DataFrame frame, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(columns);
        var unknown = columns.Where(name => frame.Columns.IndexOf(name) < 0).ToArray();
        if (unknown.Length > 0)
        {
            throw new ArgumentException(
                $"There is no column '{string.Join("', '", unknown)}'. There are: "
                + $"{string.Join(", ", frame.Columns.Select(column => column.Name))}.", nameof(columns));
        }

        var chosen = columns.Select(name => frame.Columns[name]);
        return frame is ExplainedFrame { Why: var why } ? new ExplainedFrame(chosen, why) : new DataFrame(chosen);
    }
}

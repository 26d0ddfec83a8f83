using Microsoft.Data.Analysis;

namespace Analysis.Display;

/// <summary>A table that says, where it has no rows, why: a reader sees that in place of a table with nothing in it.</summary>
public sealed class ExplainedFrame : DataFrame
{
    /// <summary>The columns, and the reason.</summary>
    /// <param name="columns">The columns, which have no values.</param>
    /// <param name="why">Why there are none: a clause, without a full stop.</param>
    public ExplainedFrame(IEnumerable<DataFrameColumn> columns, string why) : base(columns)
    {
        ArgumentNullException.ThrowIfNull(why);
        Why = why;
    }

    /// <summary>Why there are no rows: a clause, without a full stop.</summary>
    public string Why { get; }

    /// <summary>The table itself where it has rows or says why not, else one that says why not.</summary>
    /// <param name="frame">The table.</param>
    /// <param name="why">Why there are none: a clause, without a full stop.</param>
    public static DataFrame Of(DataFrame frame, string why)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Rows.Count > 0 || frame is ExplainedFrame || frame.Columns.Count == 0 ? frame : new ExplainedFrame(frame.Columns, why);
    }
}

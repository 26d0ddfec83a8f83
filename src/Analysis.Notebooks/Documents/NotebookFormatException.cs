namespace Analysis.Notebooks.Documents;

/// <summary>A file that is no notebook; the message says which file, what was found, where, and what was expected.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>An exception without a message.</summary>
    public NotebookFormatException()
    {
    }

    /// <param name="message">File, what was found, what was expected.</param>
    public NotebookFormatException(string message) : base(message)
    {
    }

    /// <param name="message">File, what was found, what was expected.</param>
    /// <param name="inner">What the JSON reader said.</param>
    public NotebookFormatException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>The number of the cell that is wrong, from 1; 0 where it is the notebook itself.</summary>
    internal int Cell { get; init; }
}

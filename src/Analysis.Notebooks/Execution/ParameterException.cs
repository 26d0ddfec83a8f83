namespace Analysis.Notebooks.Execution;

/// <summary>A parameter that the notebook does not know, or a value that is not of its variable's type.</summary>
public sealed class ParameterException : Exception
{
    /// <summary>An exception without a message.</summary>
    public ParameterException()
    {
    }

    /// <param name="message">The notebook, the parameter, what was found and what was expected.</param>
    public ParameterException(string message) : base(message)
    {
    }

    /// <param name="message">The notebook, the parameter, what was found and what was expected.</param>
    /// <param name="inner">The cause.</param>
    public ParameterException(string message, Exception inner) : base(message, inner)
    {
    }
}

namespace Analysis.Store;

/// <summary>A store that cannot be built or asked; the message says what was found, where, and what to do.</summary>
public sealed class StoreException : IOException
{
    /// <summary>With a message that says what to do.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>With its cause.</summary>
    public StoreException(string message, Exception cause)
        : base(message, cause)
    {
    }
}

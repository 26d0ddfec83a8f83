namespace Analysis.Notebooks.Execution.Directives;

/// <summary>A cell that asks its reader for something which was not given.</summary>
/// <param name="names">The names by which it can be given; the first that is not empty is told.</param>
/// <param name="password">Whether it is a password.</param>
internal sealed class UnansweredException(IEnumerable<string> names, bool password)
    : Exception(Sentence(names.First(name => name.Length > 0), password))
{
    /// <summary>What the kernel made of it on the way to the cell that asked, or null where a directive did.</summary>
    public Exception? Thrown { get; set; }

    /// <summary>The message alone: the kernel puts it into another exception.</summary>
    public override string ToString() => Message;

    private static string Sentence(string name, bool password) =>
        $"the cell asks for {(password ? "a password" : "a value")}, \"{name}\", and nobody is there to answer; give it with -p "
        + $"{(name.Any(char.IsWhiteSpace) ? $"'{name}=VALUE'" : $"{name}=VALUE")}.";
}

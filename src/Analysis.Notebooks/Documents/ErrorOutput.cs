namespace Analysis.Notebooks.Documents;

/// <summary>What stopped a cell (nbformat's <c>error</c>).</summary>
/// <param name="Name">The exception's type, <c>CompilationError</c> or <c>Timeout</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Traceback">Where it happened, line by line.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : Output;
